// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverykit.h"

#include "agekey.h"

#include <QDate>
#include <QStandardPaths>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace prystan::ctl {

namespace {

constexpr int kQuietZone = 4; // modules, by the QR standard

void add(SecretBuffer &out, std::string_view text)
{
    out.append({reinterpret_cast<const unsigned char *>(text.data()), text.size()});
}

std::string_view viewOf(const SecretBuffer &text)
{
    return {reinterpret_cast<const char *>(text.data()), text.size()};
}

// Two rows of modules in one line of text: printers' letters are twice as high as wide.
void addCode(SecretBuffer &out, std::string_view key)
{
    const ZXing::BitMatrix code
        = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(kQuietZone).encode(std::string(key), 0, 0);
    const auto dark = [&](int x, int y) { return y < code.height() && code.get(x, y); };
    for (int y = 0; y < code.height(); y += 2) {
        add(out, "    ");
        for (int x = 0; x < code.width(); ++x) {
            const bool upper = dark(x, y), lower = dark(x, y + 1);
            add(out, upper && lower ? "█" : upper ? "▀" : lower ? "▄" : " ");
        }
        add(out, "\n");
    }
}

void addExplanation(SecretBuffer &out, bool root)
{
    add(out,
        root ? R"(
    Dit blad is de organisatie zelf. Wie het heeft, kan apparaten toelaten en
    uitsluiten. Het opent geen enkele registratie.

    This sheet is the organisation itself. Whoever has it can let devices in
    and strike them out. It opens no record.
)"
             : R"(
    Wie dit blad heeft, kan alle registraties van dit deel lezen die met deze
    sleutel verzegeld zijn. Bewaar het in een kluis, los van de andere bladen.
    Maak er geen foto van.

    Whoever has this sheet can read every record of this part that is sealed
    with this key. Keep it in a safe, apart from the other sheets. Take no
    photo of it.

    To open a record without Prystan, with the program age (age-encryption.org):
      1. Type or scan the line above into a file key.txt.
      2. age -d -i key.txt FILE.age        (the files in the folder outbox)
      3. Destroy key.txt afterwards.
)");
}

std::string partOf(const storage::DataDirectory::RecoverySheet &sheet)
{
    return "Deel / part: " + sheet.compartment.toStdString() + " · sleutel / key " + std::to_string(sheet.epoch);
}

void addSheet(SecretBuffer &out, const std::string &title, const storage::DataDirectory::RecoverySheet &sheet)
{
    const bool root = sheet.compartment == QLatin1String("root");
    add(out,
        "\n    PRYSTAN · HERSTELBLAD · RECOVERY SHEET\n\n    " + title + "\n    "
            + (root ? "Wortelsleutel / root key" : partOf(sheet)) + "\n\n    ");
    add(out, viewOf(sheet.key));
    add(out, "\n\n");
    addCode(out, viewOf(sheet.key));
    addExplanation(out, root);
}

bool isPrinterName(const std::string &name)
{
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") == name.npos;
}

int openTerminal()
{
    return ::open("/dev/tty", O_WRONLY | O_CLOEXEC);
}

bool hasTerminal()
{
    const int tty = openTerminal();
    return tty >= 0 && ::close(tty) == 0;
}

bool writeAll(int fd, const SecretBuffer &bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(fd, bytes.data() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += std::size_t(written);
    }
    return true;
}

// Through a pipe from memory; what the print service keeps of it is the print service's business.
bool print(const std::string &printer, const SecretBuffer &kit)
{
    if (!isPrinterName(printer))
        return false;
    FILE *lp = ::popen(("lp -d " + printer + " -t recovery").c_str(), "w");
    if (lp == nullptr)
        return false;
    const bool written = writeAll(::fileno(lp), kit);
    return ::pclose(lp) == 0 && written;
}

} // namespace

SecretBuffer recoveryKit(const QString &orgName, const std::vector<storage::DataDirectory::RecoverySheet> &sheets)
{
    SecretBuffer out;
    const std::string name = orgName.toStdString() + " · " + QDate::currentDate().toString(Qt::ISODate).toStdString();
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0)
            add(out, "\f");
        addSheet(out, name + " · " + std::to_string(i + 1) + "/" + std::to_string(sheets.size()), sheets[i]);
    }
    return out;
}

const char *hindrance(const KitWay &way)
{
    if (!way.printer.empty() && !isPrinterName(way.printer))
        return "the name of a printer has letters, digits, - and _ only";
    if (!way.printer.empty() && QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty())
        return "the program lp is missing (package cups-client)";
    if (way.printer.empty() && way.fd >= 0 && ::fcntl(way.fd, F_GETFD) < 0)
        return "the descriptor of --kit-fd is not open (--kit-fd 3 3>FILE)";
    return way.printer.empty() && way.fd < 0 && !hasTerminal() ? "no terminal: use --kit-fd or --printer" : nullptr;
}

bool handOut(const KitWay &way, const SecretBuffer &kit)
{
    if (!way.printer.empty())
        return print(way.printer, kit);
    if (way.fd >= 0)
        return writeAll(way.fd, kit);
    const int tty = openTerminal();
    const bool shown = tty >= 0 && writeAll(tty, kit);
    if (tty >= 0)
        ::close(tty);
    return shown;
}

} // namespace prystan::ctl

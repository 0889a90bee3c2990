// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about what is wrong. Each says what to do; none blames.
#include "words.h"

namespace prystan::ui {

QString Words::issue(const Issue &issue)
{
    switch (issue.code) {
    //: Public, under a field or on the review page. Address the person politely (Ви, вы, u).
    case IssueCode::NothingEntered:
        return tr("Please enter at least one name, as far as you know it.");
    case IssueCode::ControlCharacters:
        return tr("Some signs in this text cannot be stored. Please type it again.");
    case IssueCode::TooLong:
        return tr("This text is too long. Please make it shorter.");
    case IssueCode::NoSuchDate:
        return tr("This date does not exist. Please check the day and the month.");
    case IssueCode::TooManyPersons:
        return tr("One form holds up to %n people. Please use another form for the others.", nullptr, kMaxPersons);
    case IssueCode::FutureDate:
        return tr("This date is still to come. Please check it. It is kept as you entered it.");
    case IssueCode::Over120:
        return tr("This is more than 120 years ago. Please check the year. It is kept as you entered it.");
    case IssueCode::MixedScripts:
        return tr("This word has Latin and Cyrillic letters in it. Please check it. It is kept as you typed it.");
    //: Emoji in a name.
    case IssueCode::Emoji:
        return tr("There is a small picture in this text. Please check it. It is kept as you typed it.");
    case IssueCode::DigitsInName:
        return tr("There is a digit in this name. Please check it. It is kept as you typed it.");
    case IssueCode::OlderThanMother:
        return tr("The child would be older than the parent. Please check both dates of birth. They are kept as you "
                  "entered them.");
    case IssueCode::PhoneUnlikely:
        return tr("Please check this number. Start with the country code, such as +380. It is kept as you typed it.");
    case IssueCode::Invisible:
        return tr("There are signs in this text that cannot be seen. Please check it. It is kept as you typed it.");
    }
    return {};
}

QString Words::mark(IssueCode code)
{
    switch (code) {
    //: Staff, under an answer of an opened record: it is kept as it was entered, and looks odd.
    case IssueCode::FutureDate:
        return tr("This date lay in the future when it was entered.");
    case IssueCode::Over120:
        return tr("This is more than 120 years ago.");
    case IssueCode::MixedScripts:
        return tr("Latin and Cyrillic letters in one word. Some look alike.");
    //: Staff: emoji in a name.
    case IssueCode::Emoji:
        return tr("There is a small picture in this text.");
    case IssueCode::DigitsInName:
        return tr("There is a digit in this name.");
    //: Staff: by the dates of birth that were entered.
    case IssueCode::OlderThanMother:
        return tr("By these dates the child would be older than the parent, or nearly as old.");
    case IssueCode::PhoneUnlikely:
        return tr("This does not look like a phone number.");
    case IssueCode::Invisible:
        return tr("There are signs in this text that cannot be seen.");
    case IssueCode::NothingEntered:
    case IssueCode::ControlCharacters:
    case IssueCode::TooLong:
    case IssueCode::NoSuchDate:
    case IssueCode::TooManyPersons:
        break; // keep a form from being saved, so no record has them
    }
    return {};
}

QString Words::room(int letters)
{
    //: Public, under a field that is nearly full.
    return letters == 0 ? tr("No more letters fit here.") : tr("%n more letter(s) fit here.", nullptr, letters);
}

QString Words::incompleteDate()
{
    //: Date of birth: day or month was chosen, but not all three.
    return tr("Please choose day, month and year. If you don’t know them all, choose “only the year”.");
}

QString Words::error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongSecret:
        //: Staff: the passphrase that opens the records.
        return tr("This passphrase does not open the records. Please try again.");
    //: Staff: after several wrong passphrases.
    case ErrorCode::Delayed:
        return tr("Please wait %n second(s), then try again.", nullptr, error.detail);
    case ErrorCode::DiskFull:
        return tr("There is no room left on this device. Please call your administrator.");
    case ErrorCode::Locked:
        return tr("Prystan is already open on this device. Please use the open window.");
    case ErrorCode::TooNew:
        return tr("These records come from a newer version of Prystan. Please update this device.");
    case ErrorCode::NotFound:
        return tr("This record is not here. Please look at the list again.");
    //: Staff: a stored file is damaged.
    case ErrorCode::Corrupt:
        return tr("Something stored on this device is damaged. Please call your administrator before you go on.");
    case ErrorCode::Refused:
        return tr("This device is not allowed to do that.");
    case ErrorCode::LastSlot:
        return tr("The last passphrase cannot be removed. Please add another one first.");
    case ErrorCode::AlreadyExists:
        return tr("This is already there.");
    case ErrorCode::InvalidInput:
        return tr("Something here cannot be stored. Please check the answers with a mark.");
    //: Staff: the disk did not confirm that something was written.
    case ErrorCode::DiskFailed:
        return tr("The storage of this device has failed. Nothing more is saved until it is restarted. Please write on "
                  "paper and call your administrator.");
    case ErrorCode::Io:
    case ErrorCode::Crypto:
    case ErrorCode::Unsupported:
        break;
    }
    return tr("That did not work. Please try again. If it does not help, call your administrator.");
}

QString Words::saveError(const Error &error)
{
    if (error.code == ErrorCode::InvalidInput)
        return Words::error(error);
    if (error.code == ErrorCode::DiskFull)
        //: Public, on the review page after Save.
        return tr("Not saved yet: this device has no room left. Your answers are still here. Please ask a staff member "
                  "for help.");
    if (error.code == ErrorCode::DiskFailed)
        //: Public, on the review page after Save: the disk failed, trying again is no use.
        return tr("Not saved: this device can no longer keep anything safe. Your answers are still here. Please call a "
                  "staff member now and write everything on paper together. Then this device must be restarted.");
    //: Public, on the review page after Save.
    return tr("Not saved yet. Your answers are still here. Please touch Save again. If it does not help, call a staff "
              "member.");
}

QString Words::wrongPin(int triesLeft)
{
    //: Staff or volunteer: six digits that uncover the screen.
    return tr("This PIN is not right. You can try %n more time(s).", nullptr, triesLeft);
}

} // namespace prystan::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentmodel.h"
#include "contentpack.h"

#include <optional>

namespace prystan::ui {

// Which cards and contacts are shown: those of a pack that came, or the program's own where there is none or it is
// older than they are. What comes waits for renew(): nothing changes while somebody reads.
class StaySafe : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    StaySafe(CardModel &cards, ContactModel &contacts, QObject *parent = nullptr);
    void offer(const std::optional<ContentPack> &pack); // nothing: what was offered before counts no more
    Q_INVOKABLE void renew();

private:
    CardModel &m_cards;
    ContactModel &m_contacts;
    ContentPack m_own, m_next;
};

} // namespace prystan::ui

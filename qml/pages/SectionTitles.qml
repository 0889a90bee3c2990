// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A list of Qt 6.4 cannot make its headings from a bound component, so they come from this file, which is not bound.
QtObject {
    readonly property Component title: Component {
        SectionTitle {}
    }
}

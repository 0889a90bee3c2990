// SPDX-License-Identifier: GPL-3.0-or-later
import Prystan.Shell

LetterKeys {
    symbols: true
}

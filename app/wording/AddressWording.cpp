// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/AddressWording.h"

#include <QCoreApplication>

namespace lessonlift
{

namespace
{

struct AddressWording {
    Q_DECLARE_TR_FUNCTIONS(AddressWording)

public:
    static QString text(AddressFlaw flaw)
    {
        switch (flaw) {
        case AddressFlaw::Empty:
            return tr("The server address is empty.");
        case AddressFlaw::Blank:
            return tr("There is a blank, a line end or an invisible character in the server "
                      "address.");
        case AddressFlaw::NoScheme:
            return tr("The server address does not begin with https:// or http://.");
        case AddressFlaw::OtherScheme:
            return tr("The server address begins with something other than https:// or http://.");
        case AddressFlaw::Credentials:
            return tr("There is a name or a password in front of an @ in the server address. Sign "
                      "in instead; an address holds no password.");
        case AddressFlaw::NoHost:
            return tr("The server address names no server: after https:// or http:// comes its "
                      "name.");
        case AddressFlaw::BadHost:
            return tr("The server's name in the address cannot be right.");
        case AddressFlaw::BadPort:
            return tr("The port in the server address, behind the colon, is no number from 1 to "
                      "65535.");
        case AddressFlaw::Query:
            return tr("There is a question mark in the server address; it ends before that.");
        case AddressFlaw::Fragment:
            return tr("There is a # in the server address; it ends before that.");
        case AddressFlaw::BadCharacter:
            return tr("There is a character in the server address that no address may hold. In its "
                      "encoded form, such as %20, it may.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString flawText(AddressFlaw flaw)
{
    return AddressWording::text(flaw);
}

} // namespace lessonlift

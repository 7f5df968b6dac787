// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/EbmlElement.h"

#include <bit>

namespace lessonlift
{

std::optional<quint64> takeEbmlNumber(PartReader::Bytes &bytes)
{
    if (bytes.empty())
        return std::nullopt;
    const auto length = static_cast<std::size_t>(std::countl_zero(bytes[0])) + 1;
    if (length > 8 || bytes.size() < length)
        return std::nullopt;
    quint64 number = bytes[0] & (0xFFU >> length);
    for (std::size_t i = 1; i < length; ++i)
        number = (number << 8) | bytes[i];
    bytes = bytes.subspan(length);
    return number;
}

std::optional<EbmlElement> EbmlElement::parsed(PartReader::Bytes bytes, bool &isTooShort)
{
    isTooShort = false;
    if (bytes.empty()) {
        isTooShort = true;
        return std::nullopt;
    }
    const auto idBytes = static_cast<std::size_t>(std::countl_zero(bytes[0])) + 1;
    if (idBytes > 4)
        return std::nullopt;
    if (bytes.size() < idBytes + 1) {
        isTooShort = true;
        return std::nullopt;
    }
    EbmlElement element;
    for (std::size_t i = 0; i < idBytes; ++i)
        element.id = (element.id << 8) | bytes[i];
    auto rest = bytes.subspan(idBytes);
    const auto sizeBytes = static_cast<std::size_t>(std::countl_zero(rest[0])) + 1;
    if (sizeBytes > 8)
        return std::nullopt;
    if (rest.size() < sizeBytes) {
        isTooShort = true;
        return std::nullopt;
    }
    const auto size = takeEbmlNumber(rest);
    element.headBytes = static_cast<qint64>(idBytes + sizeBytes);
    const bool isOpen = *size == (quint64(1) << (7 * sizeBytes)) - 1;
    if (!isOpen)
        element.size = static_cast<qint64>(*size);
    return element;
}

} // namespace lessonlift

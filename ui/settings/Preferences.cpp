// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/Preferences.h"

#include "http/Connections.h"
#include "settings/EngineSettings.h"

#include <algorithm>
#include <array>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr std::array confirmWords{"listed"_L1, "served"_L1, "deep"_L1};
constexpr std::array proxyModes{"system"_L1, "none"_L1, "manual"_L1};
constexpr std::array proxyKinds{"http"_L1, "socks5"_L1, "https"_L1, "socks4"_L1};
constexpr std::array schemes{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array languages{"system"_L1, "en"_L1, "hi"_L1};
constexpr auto automatic = "auto"_L1;
const QString timeFormat = u"HH:mm"_s;

/// One list of the keys for both ways: Reading takes each value from the settings, Writing puts
/// it there.
class Reading
{
public:
    void number(QLatin1String key, int &value, Range range)
    {
        bool isNumber = false;
        const auto said = m_settings.value(key).toString().toLongLong(&isNumber);
        if (isNumber)
            value = static_cast<int>(std::clamp<qint64>(said, range.least, range.most));
    }
    void maybe(QLatin1String key, std::optional<int> &value, Range range)
    {
        int number = -1;
        this->number(key, number, range);
        value = number < 0 ? std::optional<int>() : number;
    }
    void yes(QLatin1String key, bool &value)
    {
        const auto text = m_settings.value(key).toString();
        if (text == "true"_L1 || text == "false"_L1)
            value = text == "true"_L1;
    }
    void text(QLatin1String key, QString &value)
    {
        value = m_settings.value(key, value).toString().trimmed();
    }
    void time(QLatin1String key, QTime &value)
    {
        const auto said = QTime::fromString(m_settings.value(key).toString(), timeFormat);
        if (said.isValid())
            value = said;
    }
    template <typename Enum, std::size_t n>
    void word(QLatin1String key, Enum &value, const std::array<QLatin1String, n> &words)
    {
        const auto said = m_settings.value(key).toString();
        const auto at = std::ranges::find(words, said);
        if (at != words.end())
            value = static_cast<Enum>(at - words.begin());
    }

private:
    QSettings m_settings;
};

class Writing
{
public:
    void number(QLatin1String key, int value, Range range)
    {
        m_settings.setValue(key, std::clamp(value, range.least, range.most));
    }
    void maybe(QLatin1String key, std::optional<int> value, Range range)
    {
        if (value)
            number(key, *value, range);
        else
            m_settings.setValue(key, QString(automatic));
    }
    void yes(QLatin1String key, bool value) { m_settings.setValue(key, value); }
    void text(QLatin1String key, const QString &value) { m_settings.setValue(key, value); }
    void time(QLatin1String key, QTime value)
    {
        m_settings.setValue(key, value.toString(timeFormat));
    }
    template <typename Enum, std::size_t n>
    void word(QLatin1String key, Enum value, const std::array<QLatin1String, n> &words)
    {
        m_settings.setValue(key, QString(words.at(static_cast<std::size_t>(value))));
    }
    [[nodiscard]] bool written()
    {
        m_settings.sync();
        return m_settings.status() == QSettings::NoError;
    }

private:
    QSettings m_settings;
};

template <typename Way, typename Values>
void pass(Way &way, Values &values)
{
    auto &transfer = values.transfer;
    way.number("transfer/parallel"_L1, transfer.lessonsAtOnce, range::lessonsAtOnce);
    way.number("transfer/sectionsPerBatch"_L1, transfer.sectionsPerBatch, range::sectionsPerBatch);
    way.number("transfer/megabytesPerBatch"_L1, transfer.megabytesPerBatch,
               range::megabytesPerBatch);
    way.maybe("transfer/pauseMs"_L1, transfer.pauseMs, range::pauseMs);
    way.number("transfer/timeoutSeconds"_L1, transfer.timeoutSeconds, range::timeoutSeconds);
    way.number("transfer/retries"_L1, transfer.retries, range::retries);
    way.number("transfer/kilobytesPerSecond"_L1, transfer.kilobytesPerSecond,
               range::kilobytesPerSecond);
    way.word("transfer/confirm"_L1, transfer.confirm, confirmWords);
    way.yes("hours/limited"_L1, values.hours.limited);
    way.time("hours/from"_L1, values.hours.from);
    way.time("hours/to"_L1, values.hours.to);
    way.word("appearance/scheme"_L1, values.appearance.scheme, schemes);
    way.word("appearance/language"_L1, values.appearance.language, languages);
    way.yes("notifications/whenDone"_L1, values.notifications.whenDone);
    way.yes("notifications/whenNeedsSomeone"_L1, values.notifications.whenNeedsSomeone);
    way.yes("window/keepAwake"_L1, values.keepAwake);
    way.yes("window/closeToTray"_L1, values.closeToTray);
    way.number("window/doneLeavesAfterMinutes"_L1, values.doneLeavesAfterMinutes,
               range::doneLeavesAfterMinutes);
}

/// Where older versions kept it.
void readOldProxy(Reading &reading, ProxyPreferences &proxy)
{
    reading.word("proxy/mode"_L1, proxy.mode, proxyModes);
    reading.word("proxy/kind"_L1, proxy.kind, proxyKinds);
    reading.text("proxy/host"_L1, proxy.host);
    reading.number("proxy/port"_L1, proxy.port, range::port);
    reading.text("proxy/user"_L1, proxy.user);
}

} // namespace

Preferences loadPreferences()
{
    Preferences preferences;
    Reading reading;
    pass(reading, preferences);
    if (const auto kept = keptProxy())
        preferences.proxy = proxyPreferences(*kept);
    else
        readOldProxy(reading, preferences.proxy);
    if (!keptProxy() && preferences.proxy != ProxyPreferences())
        keepProxy(proxySettings(preferences.proxy, {})); // so that both programs know it
    return preferences;
}

bool savePreferences(const Preferences &preferences)
{
    Writing writing;
    pass(writing, preferences);
    const bool isKept = keepProxy(proxySettings(preferences.proxy, {}));
    return writing.written() && isKept;
}

} // namespace lessonlift

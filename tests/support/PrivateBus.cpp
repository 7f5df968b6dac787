// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/PrivateBus.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

// No folders of services: nothing is started because somebody asks for it.
const QString configuration = uR"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_s;

} // namespace

PrivateBus::PrivateBus()
{
    const auto path = m_folder.filePath(u"bus.conf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(configuration.arg(m_folder.path()).toUtf8());
    file.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + path});
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(10'000))
            return;
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

} // namespace lessonlift::testing

// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/TlsTrust.h"

#include <QFile>
#include <QSet>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 longestCaFile = 4LL * 1024 * 1024;

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::CannotRead, u"%1: %2"_s.arg(path, file.errorString()));
    const auto certificates = QSslCertificate::fromData(file.read(longestCaFile), QSsl::Pem);
    if (certificates.isEmpty())
        return failure(Kind::CannotRead, u"%1: no certificate (PEM) in it"_s.arg(path));
    return certificates;
}

/// Each once. Reading them takes 0.3 s, and every lesson asks: so it is done once a run.
const QList<QSslCertificate> &systemCertificates()
{
    static const auto certificates = [] {
        const auto listed = QSslConfiguration::systemCaCertificates();
        return QSet(listed.begin(), listed.end()).values();
    }();
    return certificates;
}

} // namespace

Result<QSslConfiguration> tlsTrust(const QString &caFile)
{
    auto trust = QSslConfiguration::defaultConfiguration();
    if (caFile.isEmpty())
        return trust;
    const auto ours = readCertificates(caFile);
    if (!ours)
        return tl::unexpected<Error>(ours.error());
    // Qt looks up the system's authorities one by one as they are met, but no longer once any is
    // added by hand: ours would replace them instead of joining them, unless all are named.
    trust.setCaCertificates(trust.caCertificates() + systemCertificates() + *ours);
    return trust;
}

} // namespace lessonlift

// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <memory>
#include <QMetaType>

// OpenSSL's own X509_STORE.
struct x509_store_st;

namespace lessonlift
{

/// Whom TLS connections believe.
using TlsTrust = std::shared_ptr<x509_store_st>;

/// What TLS to one server goes by: the authorities that the system trusts (as OpenSSL finds them,
/// SSL_CERT_FILE and SSL_CERT_DIR included) and, where a file is named, the certificates (PEM) in
/// it besides. CannotRead, and which file, where there are none.
[[nodiscard]] Result<TlsTrust> tlsTrust(const QString &caFile);

/// Nobody: a handshake then tells what it is that answers, and nothing more is sent.
[[nodiscard]] TlsTrust trustNobody();

/// Whether there are certificates in this file, without reading those of the system, which takes
/// forty times as long.
[[nodiscard]] Result<void> checkCaFile(const QString &caFile);

} // namespace lessonlift

Q_DECLARE_METATYPE(lessonlift::TlsTrust)

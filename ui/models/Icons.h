// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Theme.h"

#include <QIcon>
#include <QObject>
#include <QPixmap>

// A namespace of its own, so that its names are known at run time (one such namespace a file).
namespace lessonlift::icons
{
Q_NAMESPACE

/// Lucide's names: FolderOpen is resources/icons/lucide/folder-open.svg. A new icon is a new file
/// there and a new name here.
enum class Icon {
    ArrowDownUp,
    ArrowUpToLine,
    AudioLines,
    BadgeCheck,
    Ban,
    Bell,
    ChartColumn,
    Check,
    ChevronDown,
    ChevronRight,
    Circle,
    CircleArrowUp,
    CircleCheck,
    CirclePause,
    CircleQuestionMark,
    CircleX,
    Clock,
    Copy,
    ExternalLink,
    FileText,
    FolderOpen,
    Funnel,
    Globe,
    History,
    Hourglass,
    Info,
    KeyRound,
    Layers,
    ListOrdered,
    Lock,
    LogIn,
    LogOut,
    Monitor,
    Moon,
    PanelBottom,
    Pause,
    Play,
    Plus,
    ReceiptText,
    RotateCw,
    Save,
    ScanSearch,
    Search,
    Server,
    Settings,
    ShieldCheck,
    Sun,
    Trash2,
    TriangleAlert,
    Upload,
    WifiOff,
    X
};
Q_ENUM_NS(Icon)
} // namespace lessonlift::icons

namespace lessonlift
{
using icons::Icon;

/// For actions and buttons: drawn in the palette's colour at the moment it is painted (greyed when
/// disabled), so it follows a change to dark mode.
[[nodiscard]] QIcon icon(Icon name);
/// The same in the colour of a state.
[[nodiscard]] QIcon icon(Icon name, Tone tone);

/// For delegates: drawn in `colour`, `size` logical pixels square, sharp at the device pixel ratio
/// `dpr` (painter->device()->devicePixelRatioF()). Cached.
[[nodiscard]] QPixmap tinted(Icon name, const QColor &colour, int size, qreal dpr);

} // namespace lessonlift

// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

namespace lessonlift
{

/// Has every TCP connection of this program send what it is given at once. To be called when the
/// last bytes of a body are given out.
///
/// The system else keeps a last piece that fills no segment until all before it is acknowledged
/// (Nagle's algorithm), which the other side does some 40 ms later. The network library does not
/// turn that off, and neither has a switch for it nor shows its sockets, so they are looked for
/// among the program's descriptors. (Not on Windows.)
void sendAtOnce();

} // namespace lessonlift

/* SPDX-FileCopyrightText: 2026 The LessonLift authors
 * SPDX-License-Identifier: MIT
 *
 * For tests only: preloaded (LD_PRELOAD) into the real program, it counts the calls with which
 * SQLite changes the journal's files, and spoils one of them. Driven by the environment:
 *   SPOIL_NAME   only files with this in their path; without it nothing is done
 *   SPOIL_MODE   count, before (SIGKILL before the call), after, full (ENOSPC), broken (EIO),
 *                short (half of it is written), readonly (opening for writing fails: EROFS)
 *   SPOIL_NTH    which call, from 1; 0: none
 *   SPOIL_ALL    set: that call and all that follow
 *   SPOIL_COUNT  a file to which each call adds a byte, in one write, so that a kill keeps it
 *   SPOIL_HURRY  set: SQLite's waiting for a lock, which it counts itself, takes no time
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum mode { NONE, COUNT, BEFORE, AFTER, FULL, BROKEN, SHORT, READONLY };

static const char *name;
static enum mode mode;
static long nth;
static int all;
static int hurry;
static int counter = -1;
static atomic_long calls;

#define REAL(function) ((__typeof__(&function))dlsym(RTLD_NEXT, #function))

__attribute__((constructor)) static void prepare(void)
{
    static const char *const modes[] = {"none", "count",  "before", "after",
                                        "full", "broken", "short",  "readonly"};
    const char *wanted = getenv("SPOIL_MODE");
    for (int i = 0; wanted != NULL && i < (int)(sizeof modes / sizeof *modes); ++i) {
        if (strcmp(wanted, modes[i]) == 0)
            mode = (enum mode)i;
    }
    nth = getenv("SPOIL_NTH") != NULL ? atol(getenv("SPOIL_NTH")) : 0;
    all = getenv("SPOIL_ALL") != NULL;
    hurry = getenv("SPOIL_HURRY") != NULL;
    if (getenv("SPOIL_COUNT") != NULL)
        counter = (int)syscall(SYS_openat, AT_FDCWD, getenv("SPOIL_COUNT"),
                               O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    name = getenv("SPOIL_NAME");
}

static int is_ours(int file)
{
    char link[64];
    char path[4096];
    if (name == NULL || mode == NONE)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = '\0';
    return strstr(path, name) != NULL;
}

/* What becomes of this call: NONE when it is carried out as it is. */
static enum mode fate(int file)
{
    if (!is_ours(file))
        return NONE;
    const long now = atomic_fetch_add(&calls, 1) + 1;
    if (counter >= 0)
        (void)!syscall(SYS_write, counter, ".", 1);
    if (nth == 0 || now < nth || (now > nth && !all))
        return NONE;
    if (mode == BEFORE)
        kill(getpid(), SIGKILL);
    return mode;
}

static int fails(enum mode spoilt)
{
    if (spoilt == FULL)
        errno = ENOSPC;
    else if (spoilt == BROKEN)
        errno = EIO;
    return spoilt == FULL || spoilt == BROKEN;
}

static void end_after(enum mode spoilt)
{
    if (spoilt == AFTER)
        kill(getpid(), SIGKILL);
}

#define SPOILT_WRITE(function, signature, file, size, half, whole)                                 \
    ssize_t function signature                                                                     \
    {                                                                                              \
        const enum mode spoilt = fate(file);                                                       \
        if (fails(spoilt))                                                                         \
            return -1;                                                                             \
        const ssize_t done =                                                                       \
            spoilt == SHORT && size > 1 ? REAL(function) half : REAL(function) whole;              \
        end_after(spoilt);                                                                         \
        return done;                                                                               \
    }

SPOILT_WRITE(write, (int file, const void *bytes, size_t size), file, size, (file, bytes, size / 2),
             (file, bytes, size))
SPOILT_WRITE(pwrite, (int file, const void *bytes, size_t size, off_t at), file, size,
             (file, bytes, size / 2, at), (file, bytes, size, at))
SPOILT_WRITE(pwrite64, (int file, const void *bytes, size_t size, off64_t at), file, size,
             (file, bytes, size / 2, at), (file, bytes, size, at))

#define SPOILT_CALL(function, signature, file, arguments)                                          \
    int function signature                                                                         \
    {                                                                                              \
        const enum mode spoilt = fate(file);                                                       \
        if (fails(spoilt))                                                                         \
            return -1;                                                                             \
        const int done = REAL(function) arguments;                                                 \
        end_after(spoilt);                                                                         \
        return done;                                                                               \
    }

SPOILT_CALL(fsync, (int file), file, (file))
SPOILT_CALL(fdatasync, (int file), file, (file))
SPOILT_CALL(ftruncate, (int file, off_t size), file, (file, size))
SPOILT_CALL(ftruncate64, (int file, off64_t size), file, (file, size))

static int opened(const char *path, int flags, int rights)
{
    const int writes = (flags & O_ACCMODE) != O_RDONLY;
    if (mode == READONLY && writes && name != NULL && strstr(path, name) != NULL) {
        errno = EROFS;
        return -1;
    }
    return (int)syscall(SYS_openat, AT_FDCWD, path, flags | O_LARGEFILE, rights);
}

#define SPOILT_OPEN(function)                                                                      \
    int function(const char *path, int flags, ...)                                                 \
    {                                                                                              \
        va_list more;                                                                              \
        va_start(more, flags);                                                                     \
        const int rights = (flags & O_CREAT) != 0 ? va_arg(more, int) : 0;                         \
        va_end(more);                                                                              \
        return opened(path, flags, rights);                                                        \
    }

SPOILT_OPEN(open)
SPOILT_OPEN(open64)

int usleep(useconds_t microseconds)
{
    return hurry ? 0 : REAL(usleep)(microseconds);
}

int nanosleep(const struct timespec *time, struct timespec *left)
{
    return hurry ? 0 : REAL(nanosleep)(time, left);
}

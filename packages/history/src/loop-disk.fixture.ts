import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a test's own, in a file. */
export interface LoopDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Has everything on it reach it, whatever the process that asks has made of its own fsync. */
  readonly writeOut: () => void;
  /** Shuts it down as a power cut does: what has not reached it is lost, the journal is not written out. */
  readonly cutPower: () => void;
  /** Mounts it again, as after the power came back. */
  readonly mountAgain: () => void;
  readonly takeAway: () => void;
}

const run = (program: string, ...args: readonly string[]): void => {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.trim()}`);
};

/** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH, which Node has no call for. */
const shutdown =
  'my $flag = pack("I", 2); open(my $f, "<", $ARGV[0]) or die $!; ioctl($f, 0x8004587D, $flag) or die $!';

/** Unmounting waits until whoever was killed has let go of its files. */
const unmount = (folder: string): void => {
  for (let left = 50; ; left--) {
    try {
      run('umount', folder);
      return;
    } catch (error) {
      if (left === 0) throw error;
      run('sleep', '0.1');
    }
  }
};

/** Makes a disk with an ext4 file system of its own. Throws where this machine does not allow that. */
export const loopDisk = (megabytes: number): LoopDisk => {
  const base = mkdtempSync(join(tmpdir(), 'ragstone-disk-'));
  const [image, folder] = [join(base, 'image'), join(base, 'disk')];
  mkdirSync(folder);
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  const mount = (): void => run('mount', '-o', 'loop', image, folder);
  try {
    run('mkfs.ext4', '-q', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image);
    mount();
  } catch (error) {
    rmSync(base, { recursive: true });
    throw error;
  }
  return {
    folder,
    writeOut: () => run('sync', '--file-system', folder),
    cutPower: () => run('perl', '-e', shutdown, folder),
    mountAgain: () => {
      unmount(folder);
      mount();
    },
    takeAway: () => {
      // Where a test failed, something of it may still be open there.
      run('umount', '--lazy', folder);
      rmSync(base, { recursive: true });
    },
  };
};

/** Why this machine allows no such disk; null where it does. */
export const whyNoLoopDisk = (): string | null => {
  try {
    const disk = loopDisk(8);
    try {
      disk.cutPower();
    } finally {
      disk.takeAway();
    }
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

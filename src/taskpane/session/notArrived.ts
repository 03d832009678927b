import { Problem } from '../../sheet/problem';

/** True for webpack's error about a part of the pane that could not be fetched when it was needed. */
export function isNotArrived(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

/** Makes the Problem for it: the network is down, or a new release has replaced the files of the open one. */
export function notArrived(cause: unknown): Problem {
  const says = {
    'zh-CN':
      '窗格的一部分没有下载成功：网络可能中断，或自评加载项刚刚更新。请检查网络后重试；仍不行时请关闭并重新打开窗格，已写入的内容不受影响。',
    'en-US':
      'A part of the pane did not arrive: the network may be down, or the add-in has just been updated. Please check the network and try again; if that does not help, close the pane and open it anew. What has been written is not affected.',
  };
  return new Problem('part-not-loaded', says, {}, cause);
}

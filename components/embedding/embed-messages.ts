/** The messages between a frame and the page around it. */

const HEIGHT = 'atd-widgets:height';
const HEIGHT_QUESTION = 'atd-widgets:height?';

interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** The height of the frame's content, in whole CSS pixels. */
  readonly height: number;
}

/** Rounds up: half a pixel too little would make a scroll bar. */
export function heightMessage(height: number): HeightMessage {
  return { type: HEIGHT, height: Math.ceil(height) };
}

/** Whether the data is a height message; a frame that is hidden, or has no content yet, has no height to set. */
export function isHeightMessage(data: unknown): data is HeightMessage {
  const { type, height = 0 } = (data ?? {}) as Partial<HeightMessage>;
  return type === HEIGHT && Number.isFinite(height) && height > 0;
}

/** Sent by a page that may have missed earlier messages of the frame. */
export const heightQuestion = { type: HEIGHT_QUESTION };

export function isHeightQuestion(data: unknown): boolean {
  return (data as { type?: unknown } | null)?.type === HEIGHT_QUESTION;
}

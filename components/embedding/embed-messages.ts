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

export function isHeightMessage(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === HEIGHT && Number.isFinite(height);
}

/** Sent by a page that may have missed earlier messages of the frame. */
export const heightQuestion = { type: HEIGHT_QUESTION };

export function isHeightQuestion(data: unknown): boolean {
  return (data as { type?: unknown } | null)?.type === HEIGHT_QUESTION;
}

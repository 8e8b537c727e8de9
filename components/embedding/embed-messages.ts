/** What a frame and the page around it say to one another. */
const HEIGHT = 'atd-widgets:height';
const HEIGHT_QUESTION = 'atd-widgets:height?';

interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** Of all that is in the frame, in whole CSS pixels. */
  readonly height: number;
}

/** Half a pixel too little would make a scroll bar. */
export function heightMessage(height: number): HeightMessage {
  return { type: HEIGHT, height: Math.ceil(height) };
}

export function isHeightMessage(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === HEIGHT && Number.isFinite(height);
}

/** From a page that may have missed what the frame has said before. */
export const heightQuestion = { type: HEIGHT_QUESTION };

export function isHeightQuestion(data: unknown): boolean {
  return (data as { type?: unknown } | null)?.type === HEIGHT_QUESTION;
}

/** How far the sample stream has played. */
export interface SampleState {
  readonly state: 'idle' | 'playing' | 'done' | 'failed';
  readonly sent: number;
  readonly total: number;
  /** Why it failed. */
  readonly reason: string | null;
}

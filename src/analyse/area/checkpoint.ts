/** Called every few milliseconds with the share of the work that is done; may throw to give up. */
export type Checkpoint = (share: number) => void;

/** The same, from work whose share nobody knows. */
export type Pause = () => void;

export const noPause: Pause = () => undefined;

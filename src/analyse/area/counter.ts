/**
 * What a sweep counts. A sweep walks along lines from left to right; `cross` tells
 * that it met an outline. Areas come from the places alone: the part of the plane
 * that lies inside something, between two lines at the distance h, is
 *
 *     Σ h · x (where it is left)  −  Σ h · x (where it is entered)
 */
export interface Counter {
  /** The walk meets the outline of polygon `id` and is now inside it if it was outside, and the reverse. */
  cross(id: number, xTimesH: number): void;
  /** The whole of a rectangle of this area lies in what the walk is inside of at its left side. */
  addRectangle(areaM2: number): void;
  /** The polygon cannot change any figure as long as the walk is inside what it is inside of now. */
  isSettled(id: number): boolean;
  /** What kind of polygon this is: a number from 0 to 30. */
  roleOf(id: number): number;
  /** Nothing is counted here, as far as outlines of the roles in the bit set are concerned only. */
  isIdle(roles: number): boolean;
}

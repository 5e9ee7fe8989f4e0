import type { Counter } from './counter.ts';

/** Polygons are numbered through; the table says what each is. */
export interface PolygonTable {
  readonly role: Uint8Array;
  /** A district's number; the masks of a cover as a bit set; nothing of a gate. */
  readonly value: Uint32Array;
}

const COVER = 0;
export const DISTRICT = 1;
/** Land within which alone districts count, such as the built-up area. The second gate is for land near a park. */
export const GATES = [2, 3] as const;

const COVER_BIT = 1 << COVER;
const DISTRICT_BIT = 1 << DISTRICT;

/**
 * How much a place counts that lies under n polygons of a mask: from the one after
 * the first `skip`, up to `most`.
 */
export interface Weight {
  readonly skip: number;
  readonly most: number;
}

/** As often as there are polygons. */
export const EACH: Weight = { skip: 0, most: 2 ** 30 };
/** Overlaps once. */
export const ONCE: Weight = { skip: 0, most: 1 };
/** Only what is counted too often when each counts. */
export const EXCESS: Weight = { skip: 1, most: 2 ** 30 };

/**
 * Counts areas by district and mask. A place counts
 *
 *   - in the row of each district that it is in, if all gates are open there;
 *   - in the row after them ("city") once, if it is in any, and all gates are open;
 *   - in the last row ("outside") if it is in none, whatever the gates.
 *
 * A polygon is inside by the even-odd rule over all its rings. A district of
 * several polygons is where any of them is, and so is a gate.
 */
export class AreaCounter implements Counter {
  /** m²; row × masks + mask. */
  readonly areaM2: Float64Array;
  readonly #role: Uint8Array;
  readonly #value: Uint32Array;
  readonly #isInside: Uint8Array;
  readonly #masks: number;
  readonly #counts: Int32Array;
  readonly #skip: number;
  readonly #most: number;
  /** Polygons of each district that the walk is inside of. */
  readonly #districtDepth: Int32Array;
  /** The districts that the walk is inside of: the first `#insideCount` of the list. */
  readonly #inside: Int32Array;
  #insideCount = 0;
  readonly #gateDepth: Int32Array;
  #closedGates: number;
  /** Masks that count where the walk is, as a bit set. */
  #countedMasks = 0;

  constructor({ role, value }: PolygonTable, districts: number, masks: number, { skip, most }: Weight) {
    this.areaM2 = new Float64Array((districts + 2) * masks);
    this.#role = role;
    this.#value = value;
    this.#isInside = new Uint8Array(role.length);
    this.#masks = masks;
    this.#counts = new Int32Array(masks);
    this.#skip = skip;
    this.#most = most;
    this.#districtDepth = new Int32Array(districts);
    this.#inside = new Int32Array(districts);
    this.#gateDepth = new Int32Array(GATES.length);
    this.#closedGates = 0;
  }

  /** From now on districts count within the gate only. To be called before anything is counted. */
  closeGates(count: number): void {
    this.#closedGates = count;
  }

  roleOf(id: number): number {
    return this.#role[id]!;
  }

  cross(id: number, xTimesH: number): void {
    const entering = (this.#isInside[id]! ^= 1) === 1;
    const role = this.#role[id]!;
    const value = this.#value[id]!;
    if (role === COVER) this.#crossCover(value, entering, xTimesH);
    else if (role === DISTRICT) this.#crossDistrict(value, entering, xTimesH);
    else this.#crossGate(role - GATES[0], entering, xTimesH);
  }

  isSettled(id: number): boolean {
    const role = this.#role[id]!;
    if (role === DISTRICT) return false;
    if (role !== COVER) return this.#gateDepth[role - GATES[0]]! > 0;
    return this.#most === 1 && this.#skip === 0 && (this.#value[id]! & ~this.#countedMasks) === 0;
  }

  isIdle(roles: number): boolean {
    if ((roles & COVER_BIT) === 0 && this.#countedMasks === 0) return true;
    const gatesStayClosed = this.#closedGates > 0 && roles < 1 << GATES[0];
    return gatesStayClosed && this.#insideCount > 0 && (roles & DISTRICT_BIT) === 0;
  }

  addRectangle(areaM2: number): void {
    const districts = this.#districtDepth.length;
    if (this.#insideCount === 0) this.#addRow(districts + 1, areaM2);
    else if (this.#closedGates <= 0) this.#addInside(areaM2);
  }

  /** Adds an area to the masks of the bit set, wherever the walk is. */
  addArea(bits: number, areaM2: number): void {
    const outside = this.#districtDepth.length + 1;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const mask = 31 - Math.clz32(rest & -rest);
      if (this.#insideCount === 0) this.areaM2[outside * this.#masks + mask]! += areaM2;
      else if (this.#closedGates <= 0) this.#addMask(mask, areaM2);
    }
  }

  #weightOf(count: number): number {
    const over = count - this.#skip;
    return over <= 0 ? 0 : over < this.#most ? over : this.#most;
  }

  #crossCover(bits: number, entering: boolean, xTimesH: number): void {
    const counts = this.#counts;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const mask = 31 - Math.clz32(bit);
      const before = counts[mask]!;
      const after = entering ? before + 1 : before - 1;
      counts[mask] = after;
      const weight = this.#weightOf(after);
      if (weight === this.#weightOf(before)) continue;
      if (weight === 0) this.#countedMasks &= ~bit;
      else this.#countedMasks |= bit;
      this.addArea(bit, entering ? -xTimesH : xTimesH);
    }
  }

  /** To the city and every district that the walk is inside of. */
  #addMask(mask: number, area: number): void {
    const masks = this.#masks;
    this.areaM2[this.#districtDepth.length * masks + mask]! += area;
    for (let k = 0; k < this.#insideCount; k++) this.areaM2[this.#inside[k]! * masks + mask]! += area;
  }

  #crossDistrict(district: number, entering: boolean, xTimesH: number): void {
    const before = this.#districtDepth[district]!;
    const after = entering ? before + 1 : before - 1;
    this.#districtDepth[district] = after;
    if (before > 0 && after > 0) return;
    const city = this.#districtDepth.length;
    const open = this.#closedGates <= 0;
    const area = entering ? -xTimesH : xTimesH;
    if (open) this.#addRow(district, area);
    const others = entering ? this.#insideCount : this.#insideCount - 1;
    if (others === 0) {
      this.#addRow(city + 1, -area);
      if (open) this.#addRow(city, area);
    }
    if (entering) this.#inside[this.#insideCount++] = district;
    else this.#remove(district);
  }

  #remove(district: number): void {
    const at = this.#inside.indexOf(district);
    this.#inside[at] = this.#inside[--this.#insideCount]!;
  }

  #crossGate(gate: number, entering: boolean, xTimesH: number): void {
    const before = this.#gateDepth[gate]!;
    const after = entering ? before + 1 : before - 1;
    this.#gateDepth[gate] = after;
    if (before > 0 && after > 0) return;
    if (entering) {
      if (--this.#closedGates === 0) this.#addInside(-xTimesH);
    } else if (this.#closedGates++ === 0) this.#addInside(xTimesH);
  }

  #addInside(area: number): void {
    if (this.#insideCount === 0) return;
    this.#addRow(this.#districtDepth.length, area);
    for (let k = 0; k < this.#insideCount; k++) this.#addRow(this.#inside[k]!, area);
  }

  #addRow(row: number, area: number): void {
    for (let rest = this.#countedMasks; rest !== 0; rest &= rest - 1) {
      const mask = 31 - Math.clz32(rest & -rest);
      this.areaM2[row * this.#masks + mask]! += area * this.#weightOf(this.#counts[mask]!);
    }
  }
}

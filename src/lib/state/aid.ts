/** The page on aid. */
import { base, type Base } from './base';
import type { Codec } from './codec';

export type AidState = Base;

export const aidCodec: Codec<AidState> = base;

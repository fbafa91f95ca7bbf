import type { EntityType, Gender } from '../../model';
import type { Placed } from './clusters';
import type { LocalRole } from './roles';

/** Someone or something that the text names, while it is put together. */
export interface Draft {
  readonly type: EntityType;
  /** In the order of the text; never empty. */
  readonly names: readonly Placed[];
  readonly roles: readonly LocalRole[];
  readonly gender: Gender | undefined;
  readonly country: string | undefined;
}

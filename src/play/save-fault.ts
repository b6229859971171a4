/** What can be wrong with something saved, linked or handed in. */
export type SaveFaultReason = 'too-long' | 'version' | 'damaged' | 'foreign' | 'unreadable';

/** A save, link or record that cannot be used as it is. Nothing is deleted because of it. */
export class SaveFault extends Error {
  override readonly name = 'SaveFault';
  readonly reason: SaveFaultReason;

  constructor(reason: SaveFaultReason, options?: ErrorOptions) {
    super(`the save is ${reason}`, options);
    this.reason = reason;
  }
}

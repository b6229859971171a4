/** A picture that could not be had. The words go on without it. */
export class AssetFault extends Error {
  override readonly name = 'AssetFault';
  readonly asset: string;

  constructor(asset: string, options?: ErrorOptions) {
    super(`the picture "${asset}" could not be had`, options);
    this.asset = asset;
  }
}

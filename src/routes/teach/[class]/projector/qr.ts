/** A QR code as the server draws it: one path on a grid of `size` × `size`. */
export interface Qr {
  size: number;
  path: string;
}

/**
 * CRC-32 as in ISO 3309 and gzip (RFC 1952, section 8; reflected polynomial 0xEDB88320). It finds
 * every change of up to four bytes in a row, so no changed digit of a figure goes unseen, and it
 * answers at once: Web Crypto does not, and is missing where a page is not served securely.
 */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

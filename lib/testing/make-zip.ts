// A zip archive in memory, right or broken in the ways archives are, for tests of what reads them.
import zlib from "node:zlib";

export type ZipPart = {
  readonly name: string;
  readonly content: Buffer | string;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Tells this as the unpacked size instead of the true one. */
  readonly claimedBytes?: number;
  readonly wrongChecksum?: boolean;
};

/** The bytes of an archive with these files, dated 2024-05-06. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.stored === true ? content : zlib.deflateRawSync(content);
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((part.encrypted === true ? 1 : 0) | 0x800, 2);
    common.writeUInt16LE(part.stored === true ? 0 : 8, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(((2024 - 1980) << 9) | (5 << 5) | 6, 8);
    common.writeUInt32LE((zlib.crc32(content) ^ (part.wrongChecksum === true ? 1 : 0)) >>> 0, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.claimedBytes ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, name]));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from("PK\x05\x06"), end]);
}

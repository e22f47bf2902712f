// One growing piece of a protobuf message: numbers, words and messages within messages, written where they stay.

/** A piece longer than this is copied by the engine, a shorter one byte by byte: the call would cost more than its bytes. */
const mostByHand = 64;
/** Of a length that is not known yet: that of most messages fits into one byte. */
const lengthRoom = 1;

export class ProtobufBytes {
  private bytes: Buffer;
  length = 0;

  constructor(room = 256) {
    this.bytes = Buffer.alloc(room);
  }

  clear(): void {
    this.length = 0;
  }

  /** As many bytes as were written, in memory of their own. */
  copy(): Uint8Array {
    return new Uint8Array(this.bytes.subarray(0, this.length));
  }

  varint(value: number): void {
    this.makeRoom(10);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.bytes[this.length++] = rest;
  }

  /** A field of a whole number, not below 0. */
  field(field: number, value: number): void {
    this.varint(field * 8);
    this.varint(value);
  }

  double(field: number, value: number): void {
    this.varint(field * 8 + 1);
    this.makeRoom(8);
    this.length = this.bytes.writeDoubleLE(value, this.length);
  }

  /** A field of words. */
  text(field: number, words: string): void {
    const { length } = words;
    const began = this.begin(field);
    // UTF-8 takes three bytes at most for each unit of UTF-16.
    this.makeRoom(length * 3);
    const { bytes } = this;
    let at = this.length;
    for (let place = 0; place < length; place += 1) {
      const unit = words.charCodeAt(place);
      if (unit > 127) {
        at = this.length + bytes.write(words, this.length);
        break;
      }
      bytes[at++] = unit;
    }
    this.length = at;
    this.end(began);
  }

  /** A field whose content is all that is written until `end` is called with what this gives. */
  begin(field: number): number {
    this.varint(field * 8 + 2);
    this.length += lengthRoom;
    return this.length;
  }

  end(began: number): void {
    const written = this.length - began;
    if (written < 128) {
      this.bytes[began - lengthRoom] = written;
      return;
    }
    const more = bytesOfVarint(written) - lengthRoom;
    this.makeRoom(more);
    this.bytes.copyWithin(began + more, began, this.length);
    this.length = began - lengthRoom;
    this.varint(written);
    this.length += written;
  }

  raw(content: Uint8Array): void {
    const { length } = content;
    this.makeRoom(length);
    if (length > mostByHand) this.bytes.set(content, this.length);
    else for (let at = 0; at < length; at += 1) this.bytes[this.length + at] = content[at] ?? 0;
    this.length += length;
  }

  /** What was written elsewhere. */
  append({ bytes, length }: ProtobufBytes): void {
    this.raw(bytes.subarray(0, length));
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = Buffer.alloc(Math.max(this.length + more, this.bytes.length * 2));
    this.bytes.copy(wider, 0, 0, this.length);
    this.bytes = wider;
  }
}

function bytesOfVarint(value: number): number {
  let bytes = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) bytes += 1;
  return bytes;
}

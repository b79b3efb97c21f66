/** Bytes to text; with `stream`, more bytes follow. */
export type Decoder = { decode(bytes: Uint8Array, options?: { stream?: boolean }): string };

/** The upper halves of the encodings that Excel calls CSV (MS-DOS). Source: Unicode's mapping tables CP850 and CP852. */
const tables: Readonly<Record<string, string>> = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
};

/** A decoder for any encoding that the reader knows. Throws a RangeError for another name. */
export function decoderOf(name: string): Decoder {
  const table = tables[name];
  if (table === undefined) return new TextDecoder(name, { ignoreBOM: true });
  return {
    decode: (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        .toString('latin1')
        .replace(/[\x80-\xff]/g, (letter) => table[letter.charCodeAt(0) - 128]!),
  };
}

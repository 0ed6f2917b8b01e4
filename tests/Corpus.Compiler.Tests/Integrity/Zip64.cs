using System.Buffers.Binary;
using System.Text;
using Corpus.Compiler.Integrity.Zip;

namespace Corpus.Compiler.Tests.Integrity;

/// <summary>Writes zip archives with numbers of 64 bits, which writers use only for what is larger than 4 GB.</summary>
internal static class Zip64
{
    public static byte[] Of(params (string Name, byte[] Bytes)[] files)
    {
        using var zip = new MemoryStream();
        using var directory = new MemoryStream();
        foreach (var (name, bytes) in files)
        {
            var offset = zip.Position;
            var nameBytes = Encoding.UTF8.GetBytes(name);
            var crc = new Crc32();
            crc.Add(bytes);
            Put(zip, "PK\x03\x04"u8, [45, 0, 0, 0, 0, 0, 0, 0, 0, 0], UInt32(crc.Value), UInt32(uint.MaxValue), UInt32(uint.MaxValue), UInt16(nameBytes.Length), UInt16(20), nameBytes);
            Put(zip, [], UInt16(1), UInt16(16), UInt64(bytes.Length), UInt64(bytes.Length), bytes);
            Put(
                directory, "PK\x01\x02"u8, [45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0], UInt32(crc.Value), UInt32(uint.MaxValue), UInt32(uint.MaxValue), UInt16(nameBytes.Length), UInt16(28),
                new byte[10], UInt32(uint.MaxValue), nameBytes, UInt16(1), UInt16(24), UInt64(bytes.Length), UInt64(bytes.Length), UInt64(offset));
        }

        var start = zip.Position;
        Put(zip, directory.ToArray());
        var end = zip.Position;
        Put(zip, "PK\x06\x06"u8, UInt64(44), [45, 0, 45, 0], new byte[8], UInt64(files.Length), UInt64(files.Length), UInt64(directory.Length), UInt64(start));
        Put(zip, "PK\x06\x07"u8, UInt32(0), UInt64(end), UInt32(1));
        Put(zip, "PK\x05\x06"u8, new byte[4], UInt16(ushort.MaxValue), UInt16(ushort.MaxValue), UInt32(uint.MaxValue), UInt32(uint.MaxValue), new byte[2]);
        return zip.ToArray();
    }

    private static void Put(Stream stream, ReadOnlySpan<byte> beginning, params byte[][] parts)
    {
        stream.Write(beginning);
        foreach (var part in parts)
            stream.Write(part);
    }

    private static byte[] UInt16(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] UInt32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] UInt64(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return bytes;
    }
}

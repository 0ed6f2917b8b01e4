using System.Text;

namespace Corpus.Compiler.Tests.Integrity;

/// <summary>Changes zip archives, as damage or malice would.</summary>
internal static class ZipSurgery
{
    /// <summary>What changes an entry of the directory and the header of that entry; both begin at their signatures.</summary>
    public delegate void Change(Span<byte> entry, Span<byte> header);

    /// <summary>A copy in which an entry is changed in the directory and where it stands.</summary>
    public static byte[] WithEntry(byte[] zip, string name, Change change)
    {
        var copy = zip.ToArray();
        var nameBytes = Encoding.UTF8.GetBytes(name);
        var entry = Find(copy, "PK\x01\x02"u8, 46, nameBytes);
        var header = BitConverter.ToInt32(copy, entry + 42);
        change(copy.AsSpan(entry), copy.AsSpan(header));
        return copy;
    }

    /// <summary>A copy in which an entry has another name of the same length.</summary>
    public static byte[] Renamed(byte[] zip, string name, string other) => WithEntry(zip, name, (entry, header) =>
    {
        Encoding.UTF8.GetBytes(other).CopyTo(entry[46..]);
        Encoding.UTF8.GetBytes(other).CopyTo(header[30..]);
    });

    private static int Find(byte[] zip, ReadOnlySpan<byte> signature, int nameAt, byte[] name)
    {
        for (var at = zip.Length - nameAt; at >= 0; at--)
        {
            if (zip.AsSpan(at).StartsWith(signature) && zip.AsSpan(at + nameAt).StartsWith(name))
                return at;
        }

        throw new ArgumentException("There is no such entry.", nameof(name));
    }
}

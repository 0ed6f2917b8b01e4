using System.Text;

namespace Corpus.Compiler.Integrity.Zip;

/// <summary>The names of entries: whoever extracts a package has to be safe from them.</summary>
internal static class ZipName
{
    private const ushort IsUtf8 = 1 << 11;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name. In UTF-8 where the entry says so, and wherever it is that; else each byte is a character.</summary>
    public static string Of(ReadOnlySpan<byte> bytes, ushort flags)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException) when ((flags & IsUtf8) == 0)
        {
            return Encoding.Latin1.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw ZipFormat.Damaged($"the name '{Encoding.Latin1.GetString(bytes)}' is not UTF-8");
        }
    }

    /// <summary>What the name is on disk: NuGet writes some characters as <c>%XX</c>, and makes them what they were.</summary>
    /// <exception cref="IntegrityException">It does not stay in the folder it would be extracted to, or is a file on no system.</exception>
    public static string ToPath(string name)
    {
        var path = Uri.UnescapeDataString(name);
        foreach (var spelling in (ReadOnlySpan<string>)[name, path])
        {
            if (ProblemOf(spelling) is { } problem)
                throw ZipFormat.Damaged($"the entry '{name}' {problem}. Do not extract it");
        }

        return path;
    }

    private static string? ProblemOf(string name)
    {
        if (name.Length == 0 || name.Any(char.IsControl))
            return "has no name that a file can have";
        if (name.Contains('\\', StringComparison.Ordinal))
            return "has a backslash in its name";
        if (name[0] == '/' || name.Contains(':', StringComparison.Ordinal))
            return "has the name of a place on a disk";
        return name.TrimEnd('/').Split('/').Any(part => part is "" or "." or "..") ? "has a name that leads out of its folder, or goes astray in it" : null;
    }
}

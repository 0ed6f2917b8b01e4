namespace Corpus.Sources;

/// <summary>Tells addresses from words.</summary>
internal static class WebAddress
{
    // Those of the Citation File Format.
    private static readonly string[] Schemes = ["https://", "http://", "ftp://", "sftp://"];

    /// <summary>The text, if it is an address without blanks and line ends; else null. O(length).</summary>
    public static string? OrNull(string? text)
        => text is not null && Schemes.Any(scheme => text.Length > scheme.Length && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            ? text
            : null;
}

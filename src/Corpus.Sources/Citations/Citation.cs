namespace Corpus.Sources;

/// <summary>What has to be said of a work to cite it. What is not known is null, or empty.</summary>
internal sealed record Citation
{
    /// <summary>What kind of work it is, in the words of the Citation File Format.</summary>
    public string Type { get; init; } = "dataset";

    public required string Title { get; init; }

    public IReadOnlyList<CitationAuthor> Authors { get; init; } = [];

    public string? Version { get; init; }

    /// <summary>When it appeared: a year, a month or a day, as ISO 8601 writes them.</summary>
    public string? Date { get; init; }

    public string? Doi { get; init; }

    /// <summary>Where it is from: an address, or words.</summary>
    public string? Url { get; init; }

    /// <summary><see cref="Url"/> if it is an address.</summary>
    public string? Address => WebAddress.OrNull(Url);

    /// <summary>What it is about.</summary>
    public string? Abstract { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>A licence expression.</summary>
    public SpdxExpression? License { get; init; }

    /// <summary>Where the licence can be read that the licence list does not have.</summary>
    public string? LicenseUrl { get; init; }

    /// <summary>What stands in no other place, in words.</summary>
    public string? Note { get; init; }

    public string? Journal { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary><c>12</c> or <c>12--34</c>.</summary>
    public string? Pages { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The book or proceedings that it is in.</summary>
    public string? Collection { get; init; }
}

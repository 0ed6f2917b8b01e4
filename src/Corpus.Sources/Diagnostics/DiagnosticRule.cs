namespace Corpus.Sources;

/// <summary>One kind of finding. <see cref="DiagnosticRules"/> lists them all.</summary>
/// <param name="Id"><c>CORPnnnn</c>.</param>
/// <param name="Severity">How serious it is by default.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="MessageFormat">What is wrong and what to do, with <c>{0}</c> … for the particulars.</param>
internal sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity, string Title, string MessageFormat)
{
    /// <summary>Whether it is about one file (1xxx), and so reported while typing; what is about the corpus as a whole (2xxx) comes from the build.</summary>
    public bool IsPerFile => Id.StartsWith("CORP1", StringComparison.Ordinal);

    /// <summary>Whether it is about articles and the C# that declares what they have (3xxx), which only the compiler knows.</summary>
    public bool IsAboutSchema => Id.StartsWith("CORP3", StringComparison.Ordinal);

    /// <summary>Whether it is about what has changed since a release (4xxx), which only a project with a baseline asks.</summary>
    public bool IsAboutBaseline => Id.StartsWith("CORP4", StringComparison.Ordinal);

    /// <summary>Whether it is about C# that names words of an article (7xxx).</summary>
    public bool IsAboutPins => Id.StartsWith("CORP7", StringComparison.Ordinal);
}

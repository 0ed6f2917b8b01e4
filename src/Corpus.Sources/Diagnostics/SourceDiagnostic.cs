using System.Globalization;

namespace Corpus.Sources;

/// <summary>A finding at a place in a file.</summary>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="Path">The corpus-relative path of the file.</param>
/// <param name="Place">Where in the file.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record SourceDiagnostic(DiagnosticRule Rule, string Path, FilePlace Place, string Message)
{
    /// <summary>Ways to mend it, the likeliest first.</summary>
    public IReadOnlyList<SourceFix> Fixes { get; init; } = [];

    /// <summary>The finding with these fixes; for assemblies that another framework's <c>init</c> is strange to.</summary>
    public SourceDiagnostic WithFixes(IReadOnlyList<SourceFix> fixes) => this with { Fixes = fixes };

    public static SourceDiagnostic Create(DiagnosticRule rule, string path, FilePlace place, params object[] arguments)
        => new(rule, path, place, string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, arguments));
}

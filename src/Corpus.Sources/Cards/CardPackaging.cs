namespace Corpus.Sources;

/// <summary>Says what a card lacks that a corpus package needs.</summary>
/// <remarks>
/// The keys that become more than text of the card: <c>license</c>, and those for which one text, or a list of texts, has a meaning.
/// </remarks>
internal static class CardPackaging
{
    public const string Authors = "authors";
    public const string Description = "description";
    public const string Source = "source";
    public const string Homepage = "homepage";
    public const string Version = "version";
    public const string Citation = "citation";
    public const string LicenseLink = "license_link";

    private static readonly string[] Texts = [Description, Version, Citation, LicenseLink];

    /// <summary>What is wrong with the keys whatever becomes of the corpus. O(length).</summary>
    public static IReadOnlyList<SourceDiagnostic> CheckKeys(string path, string text, Card card)
    {
        var file = new SourceFile(path, text, ReadingOptions.None);
        foreach (var field in card.Fields)
        {
            if (Texts.Contains(field.Key, StringComparer.Ordinal) && IsNoText(field.Value))
                file.Report(DiagnosticRules.BadCitation, field.Value.Place, $"'{field.Key}' is not one text", "write one, in quotes if it has a colon (it is left out)");
            else if (field.Key == Authors && field.Value.Scalars.Any(scalar => scalar.Style == ScalarStyle.Structure || scalar.Text.Length == 0))
                file.Report(DiagnosticRules.BadCitation, field.Value.Place, "'authors' is not a list of names", $"write authors: [Mieke Terpstra, Joost Haverkamp], and what else is known of them in a {CitationFile.Name}");
            else if (field.Key.StartsWith(Authors + ".", StringComparison.Ordinal))
                file.Report(DiagnosticRules.BadCitation, field.KeyPlace, "'authors' is a mapping", $"write authors: [Mieke Terpstra, Joost Haverkamp], and what else is known of them in a {CitationFile.Name}");
        }

        return file.Findings();
    }

    /// <summary>What is wrong with the licence. O(length).</summary>
    public static IReadOnlyList<SourceDiagnostic> CheckLicense(string path, string text, Card card)
    {
        var file = new SourceFile(path, text, ReadingOptions.None);
        var license = card.Fields.FirstOrDefault(field => field.Key == CardLicense.Key && !field.Value.IsNull);
        if (license is null)
            file.Report(DiagnosticRules.NoLicense, new TextSpan(file.Start, 0));
        else if (!CardLicense.TryRead([.. license.Value.Scalars.Select(scalar => scalar.Text)], out _, out var problem, out var index))
            Report(file, license.Value, index, problem);
        return file.Findings();
    }

    private static void Report(SourceFile file, SourceValue license, int index, string problem)
    {
        var (text, place) = index < license.Scalars.Count ? (license.Scalars[index].Text, license.Scalars[index].Place) : ("[]", license.Place);
        file.Report(DiagnosticRules.BadLicense, place, SourceFile.Shorten(text), problem);
    }

    private static bool IsNoText(SourceValue value) => value.IsList || value.Scalars.Any(scalar => scalar.Style == ScalarStyle.Structure);
}

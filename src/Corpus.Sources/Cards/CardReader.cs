using Corpus.Segmentation;

namespace Corpus.Sources;

/// <summary>Reads a dataset card.</summary>
/// <remarks>
/// <c>language</c> is a tag or a list of them, as in the cards of Hugging Face. Two keys are ours: <c>keys</c> lists the keys that the head of a dated text
/// may have (<see cref="CardKeys"/>), <c>vocabulary</c> those with a closed list of values (<see cref="CardVocabularies"/>).
/// </remarks>
internal static class CardReader
{
    /// <summary>Reads <c>README.md</c>; null where it has no front matter, and so is an ordinary readme. O(length).</summary>
    public static Card? Read(string path, string text, out IReadOnlyList<SourceDiagnostic> findings)
    {
        var file = new SourceFile(path, text, ReadingOptions.None);
        var card = Read(file);
        findings = file.Findings();
        return card;
    }

    private static Card? Read(SourceFile file)
    {
        var lone = ArticleFileReader.FirstLoneSurrogate(file.Text);
        if (lone >= 0)
        {
            file.Report(DiagnosticRules.NotUtf8, new TextSpan(lone, 1), "Half of a surrogate pair cannot be written as UTF-8");
            return null;
        }

        if (!FrontMatterBlock.TryRead(file, out var matter))
            return null;

        DamageScan.Run(file);
        var fields = WithoutRepeated(file, matter.Keys);
        ReportLikeness(file, fields);
        var text = ArticleText.Body(file.Text, matter.BodyStart);
        var options = new ReadingOptions(CardKeys.Read(file, fields), CardVocabularies.Read(file, fields));
        return new Card(fields, text, options, LanguageOf(file, fields), HashOf(fields, text));
    }

    private static IReadOnlyList<SourceField> WithoutRepeated(SourceFile file, IReadOnlyList<SourceField> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fields = new List<SourceField>(keys.Count);
        foreach (var field in keys)
        {
            if (seen.Add(field.Key))
                fields.Add(field);
            else
                file.Report(DiagnosticRules.RepeatedKey, field.KeyPlace, SourceFile.Shorten(field.Key));
        }

        return fields;
    }

    /// <summary>Reports what was probably meant for <c>vocabulary</c>: without it, an enum would silently become text.</summary>
    private static void ReportLikeness(SourceFile file, IReadOnlyList<SourceField> fields)
    {
        foreach (var field in fields)
        {
            var dot = field.Key.IndexOf('.');
            var root = dot < 0 ? field.Key : field.Key.Substring(0, dot);
            if (root != CardVocabularies.Key && NearestWord.To(root, [CardVocabularies.Key]) is not null)
                file.Report(DiagnosticRules.BadCard, field.KeyPlace, $"'{SourceFile.Shorten(root)}' means nothing in a card", $"did you mean '{CardVocabularies.Key}'?");
        }
    }

    /// <summary>The only language; null where the card names none, or several.</summary>
    private static string? LanguageOf(SourceFile file, IReadOnlyList<SourceField> fields)
    {
        var languages = new List<string>();
        foreach (var scalar in fields.Where(field => field.Key == BuiltInKeys.Language).SelectMany(field => field.Value.Scalars))
        {
            if (LanguageTag.IsWellFormed(scalar.Text))
                languages.Add(scalar.Text);
            else
                file.Report(DiagnosticRules.BadCard, scalar.Place, $"'{SourceFile.Shorten(scalar.Text)}' is not a language", "write a BCP 47 tag, such as nl, en or nl-BE");
        }

        return languages.Count == 1 ? languages[0] : null;
    }

    private static Hash256 HashOf(IReadOnlyList<SourceField> fields, string text)
    {
        var input = new HashInput();
        Fingerprint.AddFields(input, fields);
        input.Add(text);
        return input.Finish();
    }
}

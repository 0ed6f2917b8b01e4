namespace Corpus.Sources;

/// <summary>The key <c>vocabulary</c> of a card: a list of keys whose values are a closed list, or a mapping of such keys to their values.</summary>
/// <remarks>
/// A mapping arrives as dotted keys: behind <c>vocabulary.</c> stands the key that the values are for. So <c>vocabulary: {source: {kind: [a, b]}}</c> is about
/// the key <c>source.kind</c>, which is what articles have it as.
/// </remarks>
internal static class CardVocabularies
{
    public const string Key = "vocabulary";

    /// <summary>What stands in front of a key whose values the card lists.</summary>
    public const string Prefix = Key + ".";

    private const string Advice = "write a list of keys, or under each key the list of its values: section: [sport, weer]";

    /// <summary>The vocabularies in the order of the card; what is not of this shape is reported.</summary>
    public static EquatableArray<Vocabulary> Read(SourceFile file, IReadOnlyList<SourceField> fields)
    {
        var vocabularies = new List<Vocabulary>();
        foreach (var field in fields)
        {
            if (field.Key == Key && !field.Value.IsNull)
                AddKeys(file, field.Value, vocabularies);
            else if (field.Key.StartsWith(Prefix, StringComparison.Ordinal))
                AddValues(file, field, vocabularies);
        }

        return new EquatableArray<Vocabulary>([.. vocabularies]);
    }

    private static void AddKeys(SourceFile file, SourceValue value, List<Vocabulary> vocabularies)
    {
        if (IsListOfTexts(file, value))
            vocabularies.AddRange(value.Scalars.Select(scalar => scalar.Text).Distinct(StringComparer.Ordinal).Select(key => new Vocabulary(key, default)));
    }

    private static void AddValues(SourceFile file, SourceField field, List<Vocabulary> vocabularies)
    {
        if (!IsListOfTexts(file, field.Value))
            return;
        var values = field.Value.Scalars.Select(scalar => scalar.Text).Distinct(StringComparer.Ordinal);
        vocabularies.Add(new Vocabulary(field.Key.Substring(Prefix.Length), new EquatableArray<string>([.. values])));
    }

    private static bool IsListOfTexts(SourceFile file, SourceValue value)
    {
        if (!value.IsList || value.Scalars.Count == 0)
        {
            file.Report(DiagnosticRules.BadCard, value.Place, "A vocabulary is a list", Advice);
            return false;
        }

        var areTexts = true;
        foreach (var scalar in value.Scalars)
        {
            if (scalar.Style != ScalarStyle.Structure && scalar.Text.Length > 0)
                continue;
            file.Report(DiagnosticRules.BadCard, scalar.Place, $"'{SourceFile.Shorten(scalar.Text)}' is not a word of a vocabulary", Advice);
            areTexts = false;
        }

        return areTexts;
    }
}

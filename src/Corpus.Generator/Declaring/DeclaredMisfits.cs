using System.Globalization;
using Corpus.Sources;

namespace Corpus.Generator.Declaring;

/// <summary>Holds a declared property against the outline of a corpus: what <see cref="SchemaCheck"/> says of articles, from what was noted of them.</summary>
internal static class DeclaredMisfits
{
    // Each costs a build of the whole corpus to mend, so that more than one is told; but nobody reads hundreds.
    private const int MostWords = 10;

    /// <summary>What is wrong, and what to do; nothing where all articles fit. O(keys + values · members).</summary>
    public static IEnumerable<(string Problem, string Advice)> Of(DeclaredProperty property, CompiledOutline outline)
    {
        // Of several spellings the first in ordinal order has the property, as in SchemaCheck.
        if (outline.Evidence.FirstOrDefault(evidence => property.Reads(evidence.Key)) is not { } key)
            return property.IsNullable || outline.First is not { } first ? [] : [Lacking(property, outline.Digest.Count, outline.Digest.Count, first)];

        var misfits = new List<(string Problem, string Advice)>();
        if (!property.IsNullable && key.FirstOf(MisfitKind.Lacking) is { } lacking)
            misfits.Add(Lacking(property, key.Lacking, outline.Digest.Count, lacking));
        if (!property.IsList && key.FirstOf(MisfitKind.List) is { } list)
            misfits.Add(($"the article {Named(list)} gives a list", "write one value, or declare the property as IReadOnlyList<…>"));
        if (property.Type == FieldValueType.Enum)
            misfits.AddRange(UnknownWords(property, key));
        else if (KindOf(property.Type) is { } kind && key.FirstOf(kind) is { } wrong)
            misfits.Add(WrongValue(property.Type, wrong));
        return misfits;
    }

    private static (string Problem, string Advice) Lacking(DeclaredProperty property, int lacking, int count, Sighting first) => (
        $"{Number(lacking)} of {Number(count)} articles {(lacking == 1 ? "has" : "have")} no '{SourceFile.Shorten(property.WrittenKey)}', first {Named(first)}",
        "add it, or declare the property as nullable");

    private static (string Problem, string Advice) WrongValue(FieldValueType type, Sighting wrong) => type == FieldValueType.Reference
        ? ($"there is no article '{wrong.Value}', which {Named(wrong)} names", "write the id of an article")
        : ($"'{wrong.Value}' of the article {Named(wrong)} is not {SchemaCheck.Expected(type)}", "write one, or declare the property as another type");

    private static IEnumerable<(string Problem, string Advice)> UnknownWords(DeclaredProperty property, FieldEvidence key)
    {
        string[] words = [.. property.Members.Select(member => member.Text ?? member.Name)];
        var unknown = key.Values.Where(value => !property.Members.Any(member => member.StandsFor(value.Value))).ToList();
        foreach (var value in unknown.Take(MostWords))
            yield return ($"'{SourceFile.Shorten(value.Value)}' of the article {Named(value)} is no word of its enum", NearestWord.Advice(NearestWord.To(value.Value, words), words));
        if (unknown.Count == 0 && !key.HasAllValues)
            yield return ($"the articles have more than {Number(EvidenceCollector.MostValues)} different values, or very long ones", "declare it as string, or set CorpusLive to true in the project, so that each is checked where it stands");
    }

    private static MisfitKind? KindOf(FieldValueType type) => type switch
    {
        FieldValueType.Boolean => MisfitKind.Boolean,
        FieldValueType.Int32 => MisfitKind.Int32,
        FieldValueType.Int64 => MisfitKind.Int64,
        FieldValueType.Double => MisfitKind.Double,
        FieldValueType.Date => MisfitKind.Date,
        FieldValueType.Text => MisfitKind.Text,
        FieldValueType.Reference => MisfitKind.Reference,
        _ => null,
    };

    private static string Named(Sighting article)
        => $"'{SourceFile.Shorten(article.Id)}' ({SourceFile.OneLine(article.Path)}, line {article.Line.ToString(CultureInfo.InvariantCulture)})";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}

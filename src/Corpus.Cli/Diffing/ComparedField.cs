using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>A key of an article that has a value.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsList">Whether its value is a list, of however many.</param>
/// <param name="Values">The values.</param>
internal sealed record ComparedField(string Key, bool IsList, IReadOnlyList<string> Values)
{
    public static ComparedField Of(SourceField field) => new(field.Key, field.Value.IsList, [.. field.Value.Scalars.Select(scalar => scalar.Text)]);

    public static ComparedField Of(KeyValuePair<string, FieldValue> field)
        => new(field.Key, field.Value.IsList, field.Value.ToList(value => value.ToString()));

    public void AddTo(HashInput input)
    {
        input.Add(Key);
        input.Add(IsList ? 1 : 0);
        input.Add(Values.Count);
        foreach (var value in Values)
            input.Add(value);
    }
}

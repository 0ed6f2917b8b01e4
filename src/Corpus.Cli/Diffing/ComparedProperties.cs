using Corpus.Cli.Describing;
using Corpus.Compiler.Packaging;
using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>The properties that the keys of a corpus become, as far as articles say it; what a program declares itself they do not know.</summary>
internal static class ComparedProperties
{
    /// <summary>The properties of a folder.</summary>
    public static IEnumerable<BaselineProperty> Of(IEnumerable<InferredField> fields)
    {
        foreach (var field in fields.Where(field => field.PropertyName.Length > 0))
            yield return Property(field.PropertyName, KeyType.Of(field), field.Members.Select(member => member.Name));
    }

    /// <summary>The properties of an image; null where it does not say all of their types. O(keys), and O(articles) for each enum.</summary>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    public static IReadOnlyList<BaselineProperty>? Of(CorpusImage image)
    {
        var fields = image.ArticleFields;
        var keys = Enumerable.Range(0, fields.Count).Select(fields.KeyAt).ToArray();
        var names = PropertyNames.Assign(keys);
        var properties = new List<BaselineProperty>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            var type = fields.TypeAt(i);
            if (type.Value == FieldType.Unknown)
                return null;
            if (names[i].Length > 0)
                properties.Add(Property(names[i], type, type.Value == FieldType.Enum ? FieldVocabulary.Words(image, i).Select(PropertyKey.NameOf) : []));
        }

        return properties;
    }

    private static BaselineProperty Property(string name, KeyType type, IEnumerable<string> members)
        => new("", name, CSharpType.NameOf(type, $"enum {name}")) { Members = new EquatableArray<string>([.. members.Order(StringComparer.Ordinal)]) };
}

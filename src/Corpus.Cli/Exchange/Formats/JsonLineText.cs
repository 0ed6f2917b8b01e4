using System.Text;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Writes an article as a line of JSON, the way <see cref="JsonLinesReader"/> reads it.</summary>
internal static class JsonLineText
{
    /// <summary>Appends the object, without a newline. O(length).</summary>
    public static void Append(StringBuilder json, SourceArticle article)
    {
        json.Append('{');
        AppendMember(json, BuiltInKeys.Id, article.Id);
        AppendMember(json, BuiltInKeys.Date, article.Date.IsUnknown ? null : article.Date.ToString());
        AppendMember(json, BuiltInKeys.Title, article.Title);
        AppendMember(json, BuiltInKeys.Name, article.ExplicitName);
        AppendMember(json, BuiltInKeys.Language, article.Language);
        foreach (var field in article.Fields)
        {
            // A second member 'text' would take the place of the text, or be none.
            if (field.Value.IsNull || field.Key == BuiltInKeys.Text)
                continue;
            AppendKey(json, field.Key);
            JsonText.AppendValue(json, field.Value);
        }

        AppendMember(json, BuiltInKeys.Text, article.Text);
        json.Append('}');
    }

    private static void AppendMember(StringBuilder json, string key, string? value)
    {
        if (value is null)
            return;
        AppendKey(json, key);
        JsonText.AppendString(json, value);
    }

    private static void AppendKey(StringBuilder json, string key)
    {
        if (json[^1] != '{')
            json.Append(", ");
        JsonText.AppendString(json, key);
        json.Append(": ");
    }
}

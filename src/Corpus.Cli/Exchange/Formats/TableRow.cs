using System.Text;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>A row of a table, which becomes a line of JSON: what is wrong with its values, the reader of JSON lines says.</summary>
internal sealed class TableRow
{
    private readonly StringBuilder _json = new();
    private string? _text;

    /// <summary>Begins the next row.</summary>
    public void Clear()
    {
        _json.Clear().Append('{');
        _text = null;
    }

    /// <summary>Takes text as it is, of a column that every article has.</summary>
    public void AddText(string column, string text)
    {
        if (column == BuiltInKeys.Text)
            _text = text;
        else
            Add(column, SourceValue.Of(new SourceScalar(text, ScalarStyle.Quoted, default)));
    }

    /// <summary>Takes the value of a key.</summary>
    public void Add(string key, SourceValue value)
    {
        AppendKey(key);
        JsonText.AppendValue(_json, value);
    }

    /// <summary>The row as a line of JSON, without a newline. An article without a text has an empty one.</summary>
    public string ToLine()
    {
        AppendKey(BuiltInKeys.Text);
        JsonText.AppendString(_json, _text ?? "");
        return _json.Append('}').ToString();
    }

    /// <summary>What a reader makes of the row; null if it is no article.</summary>
    /// <param name="line">The row as a line.</param>
    public static SourceArticle? ArticleOf(string line) => ArticleFileReader.Read("articles.jsonl", line).Articles is [var article] ? article : null;

    private void AppendKey(string key)
    {
        if (_json.Length > 1)
            _json.Append(", ");
        JsonText.AppendString(_json, key);
        _json.Append(": ");
    }
}

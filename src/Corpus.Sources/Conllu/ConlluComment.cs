namespace Corpus.Sources;

/// <summary>A comment line of CoNLL-U, as places in the file.</summary>
/// <param name="Line">The whole line, from its <c>#</c> on.</param>
/// <param name="Content">What stands behind the <c>#</c>, without the blanks around.</param>
/// <param name="Key">What stands before the first <c>=</c>; empty without one.</param>
/// <param name="Value">What stands behind the first <c>=</c>; empty without one.</param>
internal readonly record struct ConlluComment(TextSpan Line, TextSpan Content, TextSpan Key, TextSpan Value)
{
    private const string MetadataPrefix = "meta::";
    private const int LongestKey = 200;

    /// <summary>The comment that is the line. O(length).</summary>
    public static ConlluComment Of(string text, TextSpan line)
    {
        var content = Blank.Trim(text, line.Start + 1, line.End);
        var sign = text.IndexOf('=', content.Start, content.Length);
        return sign < 0
            ? new ConlluComment(line, content, new TextSpan(content.Start, 0), new TextSpan(content.End, 0))
            : new ConlluComment(line, content, Blank.Trim(text, content.Start, sign), Blank.Trim(text, sign + 1, content.End));
    }

    /// <summary>Whether its first word is <paramref name="word"/>: <c># newpar</c>, <c># newpar id = p1</c>.</summary>
    public bool BeginsWith(string text, string word)
        => Content.Length >= word.Length
            && string.CompareOrdinal(text, Content.Start, word, 0, word.Length) == 0
            && (Content.Length == word.Length || Blank.IsBlank(text[Content.Start + word.Length]) || text[Content.Start + word.Length] == '=');

    public bool HasKey(string text, string key)
        => Key.Length == key.Length && string.CompareOrdinal(text, Key.Start, key, 0, key.Length) == 0;

    /// <summary>The comment as metadata of a document; null if its key is not one word.</summary>
    public SourceField? ToField(string text)
    {
        var key = Key;
        if (key.Length > MetadataPrefix.Length && string.CompareOrdinal(text, key.Start, MetadataPrefix, 0, MetadataPrefix.Length) == 0)
            key = new TextSpan(key.Start + MetadataPrefix.Length, key.Length - MetadataPrefix.Length);
        if (key.Length is 0 or > LongestKey)
            return null;
        for (var i = key.Start; i < key.End; i++)
        {
            if (Blank.IsBlank(text[i]))
                return null;
        }

        return ToField(text, key);
    }

    /// <summary>Its value as the field whose key stands at <paramref name="key"/>.</summary>
    public SourceField ToField(string text, TextSpan key)
    {
        var value = Value.Length == 0
            ? SourceValue.Null(Value)
            : SourceValue.Of(new SourceScalar(text.Substring(Value.Start, Value.Length), ScalarStyle.Plain, Value));
        return new SourceField(text.Substring(key.Start, key.Length), key, value);
    }
}

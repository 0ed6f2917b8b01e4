using System.ComponentModel;
using Corpus.Sources;

namespace Corpus;

/// <content>What generated code asks of a value that is a word of a vocabulary.</content>
public readonly partial struct FieldValue
{
    /// <summary>For generated code: whether it is one value, and this text exactly. O(length); allocates nothing for a text in ASCII.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsList)
            return false;
        var utf8 = Utf8;
        foreach (var c in text)
        {
            // Nearly every word is ASCII; the others are compared as strings.
            if (c >= 0x80)
                return ToString() == text;
            if (utf8.IsEmpty || utf8[0] != c)
                return false;
            utf8 = utf8[1..];
        }

        GC.KeepAlive(_set);
        return utf8.IsEmpty;
    }

    /// <summary>
    /// For generated code: whether it is one value, and a spelling of this name, whatever its case and what separates its words: <c>oud-nieuws</c> of
    /// <c>OudNieuws</c>. O(length).
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsSpelling(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return !IsList && PropertyKey.IsSame(name, ToString());
    }

    /// <summary>For generated code: the exception for a value that is no word of its vocabulary, which only a build that was told to ignore it can have.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FormatException Unexpected(string property)
        => new($"{Subject} is '{SourceFile.Shorten(ToString())}', which is no value of {property}; read it through Fields, or mend the article.");
}

using System.Buffers;
using System.Text;
using Corpus.Sources;

namespace Corpus;

/// <summary>The tokens of an article as numbers of their different forms, so that whoever writes the image need only number those of all articles.</summary>
/// <param name="Forms">The different forms of its tokens with case (<see cref="WordForm"/>), in UTF-8, back to back. One may come twice.</param>
/// <param name="Ends">Where each of them ends.</param>
/// <param name="Hashes">A hash of each, the same for all articles of the process.</param>
/// <param name="Tokens">The number of the form of each token.</param>
/// <param name="Paragraphs">The first token of each paragraph that has one, in order.</param>
internal sealed record ArticleWords(byte[] Forms, int[] Ends, int[] Hashes, int[] Tokens, int[] Paragraphs)
{
    // Every character below is in form C, and none above U+02FF takes part in composing two below.
    private const char FirstCombining = '\u0300';
    private const char TypographicApostrophe = '\u2019';
    private const int FewestSlots = 64;

    /// <summary>Those of the article. O(length). Thread-safe.</summary>
    public static ArticleWords Of(SourceArticle article, ReadOnlySpan<TokenSegment> tokens)
    {
        var text = article.Text;
        var numbers = new int[tokens.Length];
        var firsts = ArrayPool<int>.Shared.Rent(tokens.Length);
        var shorts = ArrayPool<ShortForm>.Shared.Rent(tokens.Length);
        var count = Number(text, tokens, numbers, firsts, shorts);

        var forms = new ArrayBufferWriter<byte>(Math.Max(64, 8 * count));
        var ends = new int[count];
        var hashes = new int[count];
        for (var i = 0; i < count; i++)
        {
            if (shorts[i].IsNone)
            {
                var start = forms.WrittenCount;
                var token = tokens[firsts[i]];
                AddForm(text.AsSpan(token.Start, token.Length), forms);
                hashes[i] = HashOf(forms.WrittenSpan[start..]);
            }
            else
            {
                shorts[i].CopyTo(forms.GetSpan(ShortForm.Size));
                forms.Advance(shorts[i].Length);
                hashes[i] = shorts[i].Hash;
            }

            ends[i] = forms.WrittenCount;
        }

        ArrayPool<int>.Shared.Return(firsts);
        ArrayPool<ShortForm>.Shared.Return(shorts);
        return new ArticleWords(forms.WrittenSpan.ToArray(), ends, hashes, numbers, FirstTokens(article.Paragraphs, tokens));
    }

    // Open addressing, never more than half full; neither hash can be guessed, so no text can make it slow.
    private static int Number(string text, ReadOnlySpan<TokenSegment> tokens, int[] numbers, int[] firsts, ShortForm[] shorts)
    {
        var size = FewestSlots;
        while (size < 2L * tokens.Length)
            size *= 2;
        var slots = ArrayPool<int>.Shared.Rent(size);
        slots.AsSpan(0, size).Clear();
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var form = ShortForm.Of(text, token.Start, token.Length);
            var hash = form.IsNone ? string.GetHashCode(text.AsSpan(token.Start, token.Length), StringComparison.Ordinal) : form.Hash;
            var slot = hash & (size - 1);
            while (slots[slot] is > 0 and var number && !(shorts[number - 1] == form && (!form.IsNone || IsSame(text, tokens[firsts[number - 1]], token))))
                slot = (slot + 1) & (size - 1);
            if (slots[slot] == 0)
            {
                firsts[count] = i;
                shorts[count] = form;
                slots[slot] = ++count;
            }

            numbers[i] = slots[slot] - 1;
        }

        ArrayPool<int>.Shared.Return(slots);
        return count;
    }

    private static bool IsSame(string text, TokenSegment token, TokenSegment other)
        => token.Length == other.Length && text.AsSpan(token.Start, token.Length).SequenceEqual(text.AsSpan(other.Start, other.Length));

    // The same for the same form, wherever it comes from.
    private static int HashOf(ReadOnlySpan<byte> form)
    {
        if (ShortForm.Of(form) is { IsNone: false } shortForm)
            return shortForm.Hash;
        var hash = default(HashCode);
        hash.AddBytes(form);
        return hash.ToHashCode();
    }

    // What WordForm gives; for most words without it.
    private static void AddForm(ReadOnlySpan<char> token, ArrayBufferWriter<byte> forms)
    {
        var destination = forms.GetSpan(2 * token.Length);
        var length = 0;
        foreach (var c in token)
        {
            if (c < 0x80)
            {
                destination[length++] = (byte)c;
            }
            else if (c < FirstCombining)
            {
                destination[length++] = (byte)(0xC0 | (c >> 6));
                destination[length++] = (byte)(0x80 | (c & 0x3F));
            }
            else if (c == TypographicApostrophe)
            {
                destination[length++] = (byte)'\'';
            }
            else
            {
                Encoding.UTF8.GetBytes(WordForm.Of(Encoding.UTF8.GetBytes(token.ToString()), matchCase: true), forms);
                return;
            }
        }

        forms.Advance(length);
    }

    // The first token that begins where the paragraph does or behind it; of the last of several such paragraphs.
    private static int[] FirstTokens(IReadOnlyList<SourceParagraph> paragraphs, ReadOnlySpan<TokenSegment> tokens)
    {
        var firsts = new List<int>(paragraphs.Count);
        var token = 0;
        foreach (var paragraph in paragraphs)
        {
            while (token < tokens.Length && tokens[token].Start < paragraph.Start)
                token++;
            if (token == tokens.Length)
                break;
            if (firsts.Count == 0 || firsts[^1] != token)
                firsts.Add(token);
        }

        if (tokens.Length > 0 && (firsts.Count == 0 || firsts[0] != 0))
            firsts.Insert(0, 0);
        return [.. firsts];
    }
}

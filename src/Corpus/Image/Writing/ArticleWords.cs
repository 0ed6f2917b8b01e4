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
        var count = Number(text, tokens, numbers, firsts);

        var forms = new ArrayBufferWriter<byte>(Math.Max(64, 8 * count));
        var ends = new int[count];
        var hashes = new int[count];
        for (var i = 0; i < count; i++)
        {
            var token = tokens[firsts[i]];
            var start = forms.WrittenCount;
            AddForm(text.AsSpan(token.Start, token.Length), forms);
            ends[i] = forms.WrittenCount;
            var hash = default(HashCode);
            hash.AddBytes(forms.WrittenSpan[start..]);
            hashes[i] = hash.ToHashCode();
        }

        ArrayPool<int>.Shared.Return(firsts);
        return new ArticleWords(forms.WrittenSpan.ToArray(), ends, hashes, numbers, FirstTokens(article.Paragraphs, tokens));
    }

    // Open addressing, never more than half full; the hash that .NET has for strings cannot be guessed, so no text can make it slow.
    private static int Number(string text, ReadOnlySpan<TokenSegment> tokens, int[] numbers, int[] firsts)
    {
        var size = FewestSlots;
        while (size < 2L * tokens.Length)
            size *= 2;
        var slots = ArrayPool<int>.Shared.Rent(size);
        slots.AsSpan(0, size).Clear();
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var form = text.AsSpan(tokens[i].Start, tokens[i].Length);
            var slot = string.GetHashCode(form, StringComparison.Ordinal) & (size - 1);
            while (slots[slot] != 0 && !IsSame(text, tokens[firsts[slots[slot] - 1]], form))
                slot = (slot + 1) & (size - 1);
            if (slots[slot] == 0)
            {
                firsts[count] = i;
                slots[slot] = ++count;
            }

            numbers[i] = slots[slot] - 1;
        }

        ArrayPool<int>.Shared.Return(slots);
        return count;
    }

    private static bool IsSame(string text, TokenSegment token, ReadOnlySpan<char> form)
        => token.Length == form.Length && text.AsSpan(token.Start, token.Length).SequenceEqual(form);

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

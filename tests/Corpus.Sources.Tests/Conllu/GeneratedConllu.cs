using System.Text;
using CsCheck;

namespace Corpus.Sources.Tests.Conllu;

/// <summary>Generates valid CoNLL-U, written as <see cref="ConlluWriter"/> writes it.</summary>
internal static class GeneratedConllu
{
    private static readonly Gen<string> Forms = Gen.OneOf("De", "haven", "_", "é😀", "10 000", "'s", "\"", ".", "#", "1-2", "=", "a\u00A0b", "cafe\u0301");

    private static readonly Gen<string> Columns = Gen.OneOf("_", "_", "haven", "N|soort", "Case=Nom|Number=Sing", "4:nsubj", "x y");

    private static readonly Gen<Word> Words = Gen.Select(
        Forms, Columns.Array[5], Gen.OneOf([.. UniversalTags.All, "_"]), Gen.Int[0, 1_000], Gen.Bool, Gen.Frequency((6, 0), (1, 1), (1, 2)), Gen.Frequency((6, 0), (1, 1), (1, 2)),
        (form, columns, upos, head, isGlued, emptyNodes, range) => new Word(form, columns, upos, head, isGlued, emptyNodes, range));

    private static readonly Gen<string> Sentences = Gen.Select(
        Words.Array[1, 6], Gen.Int[0, 5], Gen.Bool, Gen.OneOf("", "newpar\n", "newpar id = p1\n", "nog iets\n"), Gen.Int[1, 3],
        (words, root, hasText, comment, blanks) => Sentence(words, root % words.Length, hasText, comment, new string(' ', blanks)));

    /// <summary>Files of up to two documents; before the first one there may be a sentence too.</summary>
    public static Gen<string> Files { get; } = Gen.Select(
        Sentences.Array[0, 1],
        Gen.Select(Gen.OneOf("", "page = 3\n", "meta::author = Mieke\ndate = 2022-10\n"), Sentences.Array[1, 3]).Array[0, 2],
        (preface, documents) => string.Concat(preface) + string.Concat(documents.Select((document, i) => Document(i, document.Item1, document.Item2))));

    private static string Document(int number, string metadata, string[] sentences)
        => Comments($"newdoc id = d{number}\n" + metadata) + string.Concat(sentences);

    private static string Comments(string lines) => string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"# {line}\n"));

    private static string Sentence(Word[] words, int root, bool hasText, string comment, string blanks)
    {
        var lines = new StringBuilder();
        var text = new StringBuilder();
        var rangeEnd = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            var word = words[i - 1];
            if (i > rangeEnd && word.Range > 0 && i + word.Range <= words.Length)
            {
                rangeEnd = i + word.Range;
                AddLine(lines, $"{i}-{rangeEnd}", word.Form, "_", "_", "_", "_", "_", "_", "_", Misc(word));
                AddToken(text, word, blanks);
            }
            else if (i > rangeEnd)
            {
                AddToken(text, word, blanks);
            }

            AddLine(
                lines, $"{i}", word.Form, word.Columns[0], word.Upos, word.Columns[1], word.Columns[2], $"{Head(words, i, root)}", word.Columns[3], word.Columns[4], Misc(word));
            for (var node = 1; node <= word.EmptyNodes; node++)
                AddLine(lines, $"{i}.{node}", word.Form, word.Columns[1], "_", "_", "_", "_", "_", word.Columns[4], "_");
        }

        return Comments(comment + "sent_id = s\n" + (hasText ? "text = " + text.ToString().TrimEnd() + "\n" : "")) + lines + "\n";
    }

    private static void AddLine(StringBuilder lines, params string[] columns) => lines.AppendJoin('\t', columns).Append('\n');

    private static void AddToken(StringBuilder text, Word word, string blanks) => text.Append(word.Form).Append(word.IsGlued ? "" : blanks);

    private static string Misc(Word word) => word.IsGlued ? "Lang=nl|SpaceAfter=No" : "_";

    // The root, or a word that is connected to it already: the root itself and those before.
    private static int Head(Word[] words, int id, int root)
    {
        if (id == root + 1)
            return 0;
        var choice = words[id - 1].Head % id;
        return choice == 0 ? root + 1 : choice;
    }

    private sealed record Word(string Form, string[] Columns, string Upos, int Head, bool IsGlued, int EmptyNodes, int Range);
}

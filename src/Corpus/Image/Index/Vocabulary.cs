using System.Text;

namespace Corpus;

/// <summary>
/// Which term each type is one of, how often types occur, and how terms are sorted and told apart: in memory, for what counts or sorts many. Terms have numbers from 0, in the order of
/// their forms. Takes 8 bytes a type and 4 a term, as long as the image is open. Immutable but for what it makes when it is first asked for, so thread-safe.
/// </summary>
internal sealed class Vocabulary
{
    // So many terms are read between two looks at the token of cancellation.
    private const int Batch = 1 << 12;

    private readonly Lexicon _lexicon;
    private readonly int[] _firstTypes;
    private bool[]? _words;
    private int[]? _reverseRanks;

    /// <summary>Reads the terms. O(terms + types).</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Vocabulary(Lexicon lexicon, CancellationToken cancellation)
    {
        _lexicon = lexicon;
        _firstTypes = new int[lexicon.TermCount + 1];
        TermOfType = new int[lexicon.TypeCount];
        FrequencyOfType = new int[lexicon.TypeCount];
        var terms = lexicon.StartingWith("");
        var number = 0;
        var tokens = 0L;
        while (terms.MoveNext())
        {
            if (number % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            var term = terms.Current;
            if (number == lexicon.TermCount || term.FirstType != _firstTypes[number] || term.TypeCount > lexicon.TypeCount - term.FirstType)
                throw lexicon.Damaged(Math.Min(number, lexicon.TermCount - 1) / ImageFormat.BlockTerms);
            for (var i = 0; i < term.TypeCount; i++)
            {
                TermOfType[term.FirstType + i] = number;
                FrequencyOfType[term.FirstType + i] = terms.TypeFrequency(i);
                tokens += terms.TypeFrequency(i);
            }

            _firstTypes[++number] = term.FirstType + term.TypeCount;
        }

        // Who counts by it relies on this: what the types have together is no more than there is.
        if (number != lexicon.TermCount || _firstTypes[number] != lexicon.TypeCount || tokens != lexicon.TokenCount)
            throw lexicon.Damaged(lexicon.BlockCount - 1);
    }

    /// <summary>The term of each type. Nobody writes to it.</summary>
    public int[] TermOfType { get; }

    /// <summary>How many tokens of the corpus each type has. Nobody writes to it.</summary>
    public int[] FrequencyOfType { get; }

    /// <summary>The number of terms.</summary>
    public int TermCount => _lexicon.TermCount;

    /// <summary>Whether each term has a letter or a digit: what has none is punctuation or a symbol. Nobody writes to it. O(1), and O(terms) the first time.</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged.</exception>
    public bool[] Words => _words ??= FindWords();

    /// <summary>The place of each term among them, their forms compared from the last character to the first. Nobody writes to it. O(1), and O(terms · log) the first time.</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged.</exception>
    public int[] ReverseRanks => _reverseRanks ??= RankReversed();

    /// <summary>The types of the term. O(1).</summary>
    public (int First, int End) TypesOf(int term) => (_firstTypes[term], _firstTypes[term + 1]);

    /// <summary>The form of the term: without case. O(1), and O(terms) the first time; O(log terms) where there is too much of them for memory.</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged there.</exception>
    public string FormOf(int term) => Encoding.UTF8.GetString(_lexicon.Table(CancellationToken.None) is { } table ? table.Form(term) : _lexicon.At(_firstTypes[term]).Form);

    /// <summary>What is known of the term. O(1), as <see cref="FormOf"/>.</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged there.</exception>
    public Term TermAt(int term) => _lexicon.Table(CancellationToken.None) is { } table ? table[term] : _lexicon.TermOf(_firstTypes[term]);

    /// <summary>The places of forms among them, compared from the last character to the first. O(forms · log).</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="formOf">Each of them in UTF-8.</param>
    public static int[] RankReversed(int count, Func<int, byte[]> formOf)
    {
        var reversed = new byte[count][];
        for (var i = 0; i < count; i++)
            reversed[i] = Reverse(formOf(i));
        var order = new int[count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => reversed[a].AsSpan().SequenceCompareTo(reversed[b]));
        var ranks = new int[count];
        for (var i = 0; i < order.Length; i++)
            ranks[order[i]] = i;
        return ranks;
    }

    private bool[] FindWords()
    {
        var words = new bool[TermCount];
        var terms = _lexicon.StartingWith("");
        for (var i = 0; i < words.Length && terms.MoveNext(); i++)
            words[i] = IsWord(terms.Form);
        return words;
    }

    private static bool IsWord(ReadOnlySpan<byte> form)
    {
        while (Rune.DecodeFromUtf8(form, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            if (Rune.IsLetterOrDigit(rune))
                return true;
            form = form[length..];
        }

        return false;
    }

    private int[] RankReversed()
    {
        var forms = new byte[TermCount][];
        var terms = _lexicon.StartingWith("");
        for (var i = 0; i < forms.Length && terms.MoveNext(); i++)
            forms[i] = terms.Form.ToArray();
        return RankReversed(TermCount, term => forms[term]);
    }

    // Character by character, so that the bytes are those of UTF-8 still, whose order is that of code points.
    private static byte[] Reverse(ReadOnlySpan<byte> form)
    {
        var reversed = new byte[form.Length];
        var end = reversed.Length;
        while (form.Length > 0)
        {
            Rune.DecodeFromUtf8(form, out _, out var length);
            end -= length;
            form[..length].CopyTo(reversed.AsSpan(end));
            form = form[length..];
        }

        return reversed;
    }
}

using Corpus.Benchmarks.Corpora;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Gives Lucene.NET our tokens, with a gap between paragraphs so wide that neither a phrase nor nearness bridges it.</summary>
internal sealed class ArticleTokenStream : TokenStream
{
    private const int Gap = 100;

    private readonly TokenTable _tokens;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly IOffsetAttribute _offset;
    private int _next;
    private int _end;
    private int _at;

    public ArticleTokenStream(TokenTable tokens)
    {
        _tokens = tokens;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
    }

    /// <summary>Goes to the tokens of an article.</summary>
    public ArticleTokenStream Of(int article)
    {
        (_next, _end) = _tokens.TokensOf(article);
        _at = 0;
        return this;
    }

    public override bool IncrementToken()
    {
        if (_next == _end)
            return false;

        ClearAttributes();
        var form = _tokens.Forms[_tokens.FormAt(_next)];
        _term.Append(form);
        _increment.PositionIncrement = _tokens.BeginsParagraph(_next) ? Gap : 1;

        // As far apart as in a text with blanks between tokens; only the size of an index with offsets depends on them.
        _offset.SetOffset(_at, _at + form.Length);
        _at += form.Length + 1;
        _next++;
        return true;
    }
}

namespace Corpus;

/// <summary>
/// The numbers of the image format, for its writer and its reader. All integers are little-endian, all offsets are 64-bit and
/// count from the first byte of the image.
/// </summary>
/// <remarks>
/// <code>
/// image     = header (4096 bytes) + body + checksums
/// body      = sections, each at a multiple of 64, zeros between them
/// checksums = the section CRCS: one CRC-32C for each block of 64 KiB of the body; the last one may be shorter
///
/// header (the place of magic, version and checksum is the same in every version of the format)
///      0   8  magic 89 43 52 50 0D 0A 1A 0A, in PNG's manner: a transfer as text, or of seven bits, damages it
///      8   2  major version: a reader knows one
///     10   2  minor version: a reader reads newer ones, which may have sections and fields that it does not know
///     12   4  number of sections
///     16   8  length of the image
///     24   8  0
///     32  32  fingerprint of ids and content; generated code carries the same
///     64  64  0
///    128      section table, 32 bytes an entry, then zeros
///              0  4  tag: four ASCII letters
///              4  4  flags; bit 0: a reader that does not know the section must not read the image
///              8  8  offset
///             16  8  length in bytes
///             24  8  number of elements; of CRCS its own CRC-32C
///   4092   4  CRC-32C of the 4092 bytes before
///
/// TEXT  UTF-8, the articles back to back
/// PARX  16 bytes for each block of 64 paragraphs, articles in order, and one more that closes the last: start in PARB u64; of each of the four
///       numbers in how many bits it stands, at most 32, u8 each; 0 u32
/// PARB  the paragraphs of a block, four numbers each: byte start and byte length, relative to the article's text; how many more that start is in
///       bytes than in UTF-16 units, and that length; all from the lowest bit of each byte on, each block from a byte on; then 24 bytes 0
/// PARA  up to version 1.2 instead of both, 16 bytes a paragraph: byte start, byte length, UTF-16 start, UTF-16 length, u32 each
/// HEAD  one byte a paragraph: 1 to 6 of a heading, 0 of running text
/// DOCS  24 bytes an article, and one more that closes the last: start in TEXT u64, first paragraph u64, UTF-16 length u32, 0 u32
/// FLDS  32 bytes a field: name (a string) u32, kind u16, built-in number u16 (0: none), offset in COLS u64, length u64,
///       then of the corpus's own the <see cref="FieldType"/> of the key u16, flags u16 (1: a list, 2: nullable), and 0 u32, all 0 where
///       that is not known; the built-in ones, then the corpus's own in ordinal order of their names
/// COLS  the columns of the fields, each at a multiple of 64, one value of four bytes for each article
/// VALX  8 bytes a value, and one more that closes the last: first scalar in VALS u32, 1 if it is a list u32; each different value stands
///       once, in the order of first use, and columns of the kind <see cref="FieldKind.Value"/> have 1 + its number, or 0
/// VALS  the scalars of the values, a string each, u32
/// CARD  8 bytes a key of the dataset card, in ordinal order: key (a string) u32, 1 + number of its value u32
/// META  what was made of the card and of the citation file beside it, u32 each: the first paragraph of the card's text, the text of the citation file, the same
///       as BibTeX, its URL, strings all (0: none); number of authors, and of each the name, a string; later versions may make it longer
/// GOLX  first sentence of each article in SENT, u64, and one more that closes the last
/// SENT  32 bytes a sentence of a treebank, and one more that closes the last: its stretch as in PARA, first node u64, first comment u64
/// NODE  64 bytes a node: its stretch as in PARA, the numbers of its id u32 and u32, 1 + head u32 (0: none),
///       <see cref="TreebankNodeKind"/> u32; then strings u32: form, lemma, UPOS, XPOS, features, relation, dependencies, misc
/// COMM  the comments of the sentences, a string each, u32
/// LAYX  32 bytes an article, and one more that closes the last: first token in TOKS u64, first checkpoint in CHKP u32, first long token in
///       TOKE u32, first sentence in SNTX u32, first quotation in QUOT u32, flags u32 (bits 0-1, 2-3, 4-5: the <see cref="LayerOrigin"/> of
///       tokens, sentences, quotations; bit 6: nobody gives the language, it was detected), 0 u32
/// TOKS  two bytes a token, white space left out: bits 0-3 its <see cref="TokenKind"/>; bits 4-5 what lies between it and the end of the
///       token before, or the beginning of the text (0: nothing, 1: one byte, 2: two bytes of one unit each, 3: two bytes that are one
///       unit); bits 6-11 its length in bytes - 1; bits 12-15 how many more bytes it has than UTF-16 units. If bits 6-11 are all set, bits
///       4-5 and 12-15 are 0, and TOKE says the rest
/// CHKP  8 bytes for each token of an article whose number in it is a multiple of 32, the first aside: where the token before it ends in the
///       article's text, in bytes u32, in UTF-16 units u32
/// TOKE  20 bytes for each token that two bytes cannot tell, articles in order: its number in the article u32; what lies before it, as in
///       TOKS, in bytes u32, in units u32; its length in bytes u32, in units u32
/// SNTX  the number in its article of the first token of each sentence, u32; sentences have all tokens between them
/// QUOT  24 bytes a quotation, by their first token: first token u32; bits 0-26 number of tokens, 27 closed, 28-31 its
///       <see cref="QuotationKind"/> u32; of cue, mention and speaker the first token, u32 each; of each the number of tokens (0: none), u8
///       each; how many quotations it is nested in u8 (255: that or more); tokens by their numbers in the article
/// LEXX  the lexicon's directory: 16 bytes with number of terms u32, of types u32, of tokens u64; then 16 bytes for each block of 16 terms, and
///       one more that closes the last: start in LEXB u32, first type u32, start of the postings in POST u64
/// LEXB  the terms in the order of their UTF-8, each an entry as below
/// IDST  the type of each token, in ceil(log2(number of types)) bits, at least 1, from the lowest bit of each byte on; then 8 bytes 0
/// PBEG  a bit a token, from the lowest bit of each byte on, up to a multiple of 8 bytes: it is the first of its paragraph
/// POST  the postings of each term that occurs more than once, in the order of LEXB, as below
/// STRX  where each string starts in STRS, u64, and one more that closes the last; string 0 is null
/// STRS  UTF-8, the different strings in the order of their first use
/// IDIX  hash table of ids, u32 a slot, a power of two, at most half full: ordinal + 1, or 0; from the slot that the low bits
///       of the hash of the id name (<see cref="StableHash"/>), the next free one, and at most 255 further
/// INFO  name of the corpus u32, its language u32, strings both; with a dataset card, its text u32, a string, else 0; with LAYX, the version
///       of the segmenters u32; it ends behind the last of them that there is, and later versions may make it longer
/// CRCS  described above
/// </code>
/// The sections of the text index count tokens in the order of TOKS: such a number is a <em>position</em>. A <em>type</em> is the form of a token
/// with case, a <em>term</em> that without (<see cref="WordForm"/>). Types are numbered in the order of (term, type). Where the index says
/// "number", it has seven bits a byte, the lowest first, and the high bit where another byte follows.
/// <code>
/// entry     = beginning + types + places
/// beginning = a byte: bits 0-3 how many bytes it shares with the term before in its block, bits 4-7 how many bytes follow; 15: 15 and the
///             number that follows (first the shared, then the others); then those bytes
/// types     = one byte for each, in order: bits 0-1 the type is 0 the term, 1 that with a capital first, 2 all in capitals, 3 written out: its
///             length, a number, and its bytes follow; bit 2 another type follows; bit 3 the term has one token; bits 4-7 how often the
///             type occurs, 0: the number that follows all else. Capitals are those of a-z and of U+00E0 to U+00FE without U+00F7: 32 less
/// places    = of a term with one token its position, a number; else number of tokens - number of articles, and length in POST, numbers
///
/// postings  = a number, 2 * length of the articles' part in bytes + 1 if it is a bitmap; articles; skips; positions
/// articles  = a number for each: 2 * (ordinal - last ordinal - 1) + 1 if it has one token of the term, else the number of them - 2 follows;
///             or where that is shorter a bitmap of all articles, a bitmap of those that have it: one token; and of the others that number
/// skips     = 8 bytes for each position that is the 128th, 256th … behind the first: itself u32, where what follows it begins u32, in bits
/// positions = a byte: how many low bits (0 to 31); then for each the distance to the one before, from -1 on, minus 1, in Rice's code: as many
///             bits 0 as what is above the low bits says, a bit 1, the low bits; all from the lowest bit of each byte on; those in skips left out
/// </code>
/// Version 1.1 added HEAD, VALX, VALS, CARD, GOLX, SENT, NODE, COMM and the corpus's own fields. Each of these sections is there only if
/// there is something in it, and a reader of version 1.0 passes over all of them.
/// Version 1.2 added LAYX, TOKS, CHKP, TOKE, SNTX, QUOT and the version of the segmenters, and stores the language of every article. LAYX, TOKS
/// and SNTX are there if any article was segmented, the others if there is something in them; readers of earlier versions pass over all.
/// Version 1.3 has PARX and PARB instead of PARA, which readers of earlier versions refuse to pass over. It added LEXX, LEXB, IDST, PBEG and POST: all of them or none; there are none over 4,294,967,295 tokens, or 268,435,455 of one term,
/// or with more than 1 GiB of different forms, and none without LAYX.
/// Version 1.4 added META, which is there if there is something in it, and which readers of earlier versions pass over.
/// A block is verified when a byte of it is first read, so opening costs the same whatever the size.
/// </remarks>
internal static class ImageFormat
{
    public const ushort MajorVersion = 1;
    public const ushort MinorVersion = 4;

    /// <summary>The first eight bytes as one number.</summary>
    public const ulong Magic = 0x0A1A_0A0D_5052_4389;

    public const int HeaderSize = 4096;
    public const int MajorVersionAt = 8;
    public const int MinorVersionAt = 10;
    public const int SectionCountAt = 12;
    public const int FileLengthAt = 16;
    public const int FingerprintAt = 32;
    public const int FingerprintSize = 32;
    public const int SectionTableAt = 128;
    public const int HeaderChecksumAt = HeaderSize - sizeof(uint);

    public const int SectionEntrySize = 32;
    public const int SectionFlagsAt = 4;
    public const int SectionOffsetAt = 8;
    public const int SectionLengthAt = 16;
    public const int SectionDetailAt = 24;
    public const int MaxSections = (HeaderChecksumAt - SectionTableAt) / SectionEntrySize;
    public const uint MustUnderstand = 1;

    public const int Alignment = 64;
    public const int BlockSize = 1 << BlockShift;
    public const int BlockShift = 16;

    public const uint Text = 'T' | 'E' << 8 | 'X' << 16 | 'T' << 24;
    public const uint Paragraphs = 'P' | 'A' << 8 | 'R' << 16 | 'A' << 24;
    public const uint ParagraphBlocks = 'P' | 'A' << 8 | 'R' << 16 | 'X' << 24;
    public const uint ParagraphRecords = 'P' | 'A' << 8 | 'R' << 16 | 'B' << 24;
    public const uint Headings = 'H' | 'E' << 8 | 'A' << 16 | 'D' << 24;
    public const uint Documents = 'D' | 'O' << 8 | 'C' << 16 | 'S' << 24;
    public const uint Fields = 'F' | 'L' << 8 | 'D' << 16 | 'S' << 24;
    public const uint Columns = 'C' | 'O' << 8 | 'L' << 16 | 'S' << 24;
    public const uint ValueStarts = 'V' | 'A' << 8 | 'L' << 16 | 'X' << 24;
    public const uint Values = 'V' | 'A' << 8 | 'L' << 16 | 'S' << 24;
    public const uint Card = 'C' | 'A' << 8 | 'R' << 16 | 'D' << 24;
    public const uint CardDetails = 'M' | 'E' << 8 | 'T' << 16 | 'A' << 24;
    public const uint TreebankStarts = 'G' | 'O' << 8 | 'L' << 16 | 'X' << 24;
    public const uint Sentences = 'S' | 'E' << 8 | 'N' << 16 | 'T' << 24;
    public const uint Nodes = 'N' | 'O' << 8 | 'D' << 16 | 'E' << 24;
    public const uint Comments = 'C' | 'O' << 8 | 'M' << 16 | 'M' << 24;
    public const uint Layers = 'L' | 'A' << 8 | 'Y' << 16 | 'X' << 24;
    public const uint Tokens = 'T' | 'O' << 8 | 'K' << 16 | 'S' << 24;
    public const uint Checkpoints = 'C' | 'H' << 8 | 'K' << 16 | 'P' << 24;
    public const uint LongTokens = 'T' | 'O' << 8 | 'K' << 16 | 'E' << 24;
    public const uint SentenceStarts = 'S' | 'N' << 8 | 'T' << 16 | 'X' << 24;
    public const uint Quotations = 'Q' | 'U' << 8 | 'O' << 16 | 'T' << 24;
    public const uint LexiconStarts = 'L' | 'E' << 8 | 'X' << 16 | 'X' << 24;
    public const uint LexiconEntries = 'L' | 'E' << 8 | 'X' << 16 | 'B' << 24;
    public const uint TypeStream = 'I' | 'D' << 8 | 'S' << 16 | 'T' << 24;
    public const uint ParagraphMarks = 'P' | 'B' << 8 | 'E' << 16 | 'G' << 24;
    public const uint Postings = 'P' | 'O' << 8 | 'S' << 16 | 'T' << 24;
    public const uint StringStarts = 'S' | 'T' << 8 | 'R' << 16 | 'X' << 24;
    public const uint Strings = 'S' | 'T' << 8 | 'R' << 16 | 'S' << 24;
    public const uint IdIndex = 'I' | 'D' << 8 | 'I' << 16 | 'X' << 24;
    public const uint Info = 'I' | 'N' << 8 | 'F' << 16 | 'O' << 24;
    public const uint Checksums = 'C' | 'R' << 8 | 'C' << 16 | 'S' << 24;

    /// <summary>Of a paragraph, and of what sentences and nodes begin with.</summary>
    public const int StretchSize = 16;
    public const int StretchByteLengthAt = 4;
    public const int StretchStartAt = 8;
    public const int StretchLengthAt = 12;
    public const int ParagraphSize = StretchSize;
    public const int BlockParagraphs = 64;
    public const int ParagraphBlockSize = 16;
    public const int ParagraphWidthsAt = 8;
    public const int ParagraphNumbers = 4;
    public const int MaxNumberBits = 32;

    /// <summary>What follows the records, so that each of at most 16 bytes and 7 bits can be read as so many bytes, its numbers as eight.</summary>
    public const int ParagraphPadding = 24;
    public const int MaxHeadingLevel = 6;
    public const int DocumentSize = 24;
    public const int DocumentParagraphAt = 8;
    public const int DocumentLengthAt = 16;
    public const int FieldSize = 32;
    public const int FieldKindAt = 4;
    public const int FieldNumberAt = 6;
    public const int FieldOffsetAt = 8;
    public const int FieldLengthAt = 16;
    public const int FieldTypeAt = 24;
    public const int ValueSize = 4;
    public const int ValueStartSize = 8;
    public const int ValueFlagsAt = 4;
    public const uint ListFlag = 1;
    public const int CardEntrySize = 8;
    public const int CardValueAt = 4;
    public const int DetailsCitationAt = 4;
    public const int DetailsBibTeXAt = 8;
    public const int DetailsUrlAt = 12;
    public const int DetailsAuthorCountAt = 16;
    public const int DetailsAuthorsAt = 20;

    /// <summary>More authors than any corpus has; a larger number is damage.</summary>
    public const int MaxAuthors = 1 << 20;
    public const int TreebankStartSize = 8;
    public const int SentenceSize = 32;
    public const int SentenceNodeAt = StretchSize;
    public const int SentenceCommentAt = 24;
    public const int NodeSize = 64;
    public const int NodeIdAt = StretchSize;
    public const int NodeSubIdAt = 20;
    public const int NodeHeadAt = 24;
    public const int NodeKindAt = 28;
    public const int NodeFormAt = 32;
    public const int NodeLemmaAt = 36;
    public const int NodeUposAt = 40;
    public const int NodeXposAt = 44;
    public const int NodeFeaturesAt = 48;
    public const int NodeRelationAt = 52;
    public const int NodeDependenciesAt = 56;
    public const int NodeMiscAt = 60;
    public const int LayersSize = 32;
    public const int LayersCheckpointAt = 8;
    public const int LayersLongTokenAt = 12;
    public const int LayersSentenceAt = 16;
    public const int LayersQuotationAt = 20;
    public const int LayersFlagsAt = 24;
    public const int OriginBits = 2;
    public const uint OriginMask = 3;
    public const uint DetectedLanguageFlag = 1 << 6;
    public const int TokenSize = 2;
    public const int TokenKindMask = 15;

    /// <summary>The highest number of <see cref="TokenKind"/>, and of <see cref="QuotationKind"/>, as numbers, so that reading loads no other assembly.</summary>
    public const int MaxTokenKind = 9;
    public const int MaxQuotationKind = 4;
    public const int TokenGapShift = 4;
    public const int TokenGapMask = 3;
    public const int TokenLengthShift = 6;
    public const int TokenLengthMask = 63;
    public const int TokenSurplusShift = 12;
    public const int MaxTokenSurplus = 15;

    /// <summary>The tokens from one checkpoint to the next: so many are read at most to find one.</summary>
    public const int CheckpointTokens = 32;
    public const int CheckpointSize = 8;
    public const int CheckpointUnitAt = 4;
    public const int LongTokenSize = 20;
    public const int LongTokenGapAt = 4;
    public const int LongTokenGapUnitsAt = 8;
    public const int LongTokenLengthAt = 12;
    public const int LongTokenUnitsAt = 16;
    public const int QuotationSize = 24;
    public const int QuotationBitsAt = 4;
    public const uint QuotationCountMask = (1 << QuotationClosedShift) - 1;
    public const int QuotationClosedShift = 27;
    public const int QuotationKindShift = 28;
    public const int QuotationCueAt = 8;
    public const int QuotationMentionAt = 12;
    public const int QuotationSpeakerAt = 16;
    public const int QuotationCueCountAt = 20;
    public const int QuotationMentionCountAt = 21;
    public const int QuotationSpeakerCountAt = 22;
    public const int QuotationDepthAt = 23;
    public const int LexiconCountsSize = 16;
    public const int LexiconTypesAt = 4;
    public const int LexiconTokensAt = 8;
    public const int LexiconBlockSize = 16;
    public const int LexiconFirstTypeAt = 4;
    public const int LexiconPostingsAt = 8;

    /// <summary>The terms of a block of the lexicon: so many are read at most to find one.</summary>
    public const int BlockTerms = 16;
    public const int LongLength = 15;
    public const int LengthMask = 15;
    public const int SuffixShift = 4;
    public const int TypeShapeMask = 3;
    public const int MoreTypesFlag = 1 << 2;
    public const int OneTokenFlag = 1 << 3;
    public const int TypeFrequencyShift = 4;
    public const int MaxShortFrequency = 15;

    /// <summary>What follows the types of tokens, so that each can be read as eight bytes.</summary>
    public const int TypeStreamPadding = 8;
    public const int ParagraphMarkSize = 8;
    public const int SkipPositions = 128;
    public const int SkipSize = 8;
    public const int SkipBitAt = 4;

    /// <summary>More tokens of one term, or more in all, have no index.</summary>
    public const int MaxTermTokens = (1 << 28) - 1;
    public const uint MaxIndexTokens = uint.MaxValue;

    /// <summary>Types of more bytes together have none either.</summary>
    public const int MaxIndexForms = 1 << 30;
    public const int StringStartSize = 8;
    public const int SlotSize = 4;

    /// <summary>So many slots are looked at for an id, so that no image can make a look-up slow.</summary>
    public const int MaxProbes = 256;

    public const int InfoSize = 8;
    public const int InfoTextAt = 8;
    public const int InfoSegmenterAt = 12;
    public const int ChecksumSize = 4;

    /// <summary>More fields than any corpus has; a larger number is damage.</summary>
    public const int MaxFields = 4096;

    /// <summary>The most keys that the articles of a corpus can have between them, the built-in ones aside.</summary>
    public const int MaxOwnFields = MaxFields - BuiltInFields.Last;

    /// <summary>More keys than any dataset card has; a larger number is damage.</summary>
    public const int MaxCardKeys = 1 << 20;

    /// <summary>The longest text of one article in bytes of UTF-8: what still fits a .NET string, 32 bytes short of 1 GiB.</summary>
    public const int MaxTextBytes = 0x3FFF_FFDF;
}

